/** Publishers by the names they sign with and the addresses they publish at. Facts; extend freely. */
type Publisher = {
  readonly name: string;
  /** As they sign: mastheads, agency marks, credit lines. Lower case. */
  readonly signs: readonly string[];
  /** Registrable host names, matched with any subdomain. */
  readonly hosts: readonly string[];
};

const publisher = (name: string, signs: string, hosts: string): Publisher => ({
  name,
  signs: [name.toLowerCase(), ...split(signs, "|")],
  hosts: split(hosts, " "),
});

const split = (list: string, by: string): readonly string[] => list.split(by).filter((part) => part !== "");

const PUBLISHERS: readonly Publisher[] = [
  publisher(
    "TASS",
    "itar-tass|itar tass|russian news agency tass|tass russian news agency",
    "tass.com tass.ru itar-tass.com",
  ),
  publisher("RIA Novosti", "ria|rian", "ria.ru rian.ru"),
  publisher("Sputnik", "sputnik news|sputniknews", "sputniknews.com sputnikglobe.com"),
  publisher("Interfax", "interfax news agency|interfax-ukraine", "interfax.com interfax.ru"),
  publisher("RT", "russia today|rt.com", "rt.com"),
  publisher("Kommersant", "", "kommersant.ru kommersant.com"),
  publisher("The Moscow Times", "moscow times", "themoscowtimes.com"),
  publisher("Reuters", "thomson reuters|reuters.com|rtrs", "reuters.com"),
  publisher("Associated Press", "ap|the associated press|ap news|apnews", "apnews.com ap.org"),
  publisher("Agence France-Presse", "afp|agence france presse", "afp.com"),
  publisher("UPI", "united press international", "upi.com"),
  publisher("Xinhua", "xinhua news agency|xinhua news|xinhuanet", "xinhuanet.com news.cn"),
  publisher("Kyodo News", "kyodo|kyodo news agency", "kyodonews.net"),
  publisher("Yonhap", "yonhap news agency|yonhap news", "yna.co.kr yonhapnews.co.kr"),
  publisher("KCNA", "korean central news agency", "kcna.kp kcna.co.jp"),
  publisher("PTI", "press trust of india", "ptinews.com"),
  publisher("ANI", "asian news international", "aninews.in"),
  publisher("IANS", "indo-asian news service", "ians.in"),
  publisher("Anadolu Agency", "anadolu|aa|anadolu ajansi", "aa.com.tr"),
  publisher("SANA", "syrian arab news agency", "sana.sy"),
  publisher("IRNA", "islamic republic news agency", "irna.ir"),
  publisher("EFE", "efe news|agencia efe|acan-efe|acan - efe", "efe.com"),
  publisher("DPA", "deutsche presse-agentur", "dpa.com"),
  publisher("ANSA", "", "ansa.it"),
  publisher("PA Media", "press association", "pamediagroup.com"),
  publisher("BNO News", "", "bnonews.com"),
  publisher("Bernama", "", "bernama.com"),
  publisher("CNN", "cnn.com|cnn news|cnn international|cnn student news|edition.cnn.com", "cnn.com"),
  publisher(
    "BBC News",
    "bbc|bbc news online|bbc world|bbc world news|bbc world service|bbc.com|bbc.co.uk",
    "bbc.com bbc.co.uk",
  ),
  publisher("Sky News", "", "sky.com"),
  publisher("ITV News", "itv", "itv.com"),
  publisher("Channel 4 News", "", "channel4.com"),
  publisher("Al Jazeera", "al jazeera english|aljazeera|al-jazeera", "aljazeera.com aljazeera.net"),
  publisher("Al Arabiya", "al arabiya english", "alarabiya.net"),
  publisher("Deutsche Welle", "dw", "dw.com"),
  publisher("France 24", "", "france24.com"),
  publisher("Euronews", "", "euronews.com"),
  publisher("Voice of America", "voa|voa news", "voanews.com"),
  publisher("Radio Free Europe/Radio Liberty", "rfe/rl|radio free europe", "rferl.org"),
  publisher("ABC News", "abcnews", "abcnews.go.com"),
  publisher("ABC News (Australia)", "abc news australia", "abc.net.au"),
  publisher("CBS News", "cbs", "cbsnews.com"),
  publisher("NBC News", "nbc", "nbcnews.com"),
  publisher("MSNBC", "", "msnbc.com msnbc.msn.com"),
  publisher("Fox News", "foxnews", "foxnews.com"),
  publisher("NPR", "national public radio", "npr.org"),
  publisher("PBS NewsHour", "pbs", "pbs.org"),
  publisher("CBC News", "cbc", "cbc.ca"),
  publisher("CTV News", "ctv", "ctvnews.ca"),
  publisher(
    "The New York Times",
    "new york times|nyt|nytimes|n.y. times news service|nyt news service",
    "nytimes.com",
  ),
  publisher("The Washington Post", "washington post", "washingtonpost.com"),
  publisher("The Wall Street Journal", "wall street journal|wsj", "wsj.com"),
  publisher("Los Angeles Times", "the los angeles times|la times", "latimes.com"),
  publisher("USA Today", "", "usatoday.com"),
  publisher("Chicago Tribune", "the chicago tribune", "chicagotribune.com"),
  publisher("The Boston Globe", "boston globe", "bostonglobe.com boston.com"),
  publisher("Politico", "", "politico.com politico.eu"),
  publisher("Axios", "", "axios.com"),
  publisher("Bloomberg", "bloomberg news", "bloomberg.com"),
  publisher("Financial Times", "the financial times|ft", "ft.com"),
  publisher("The Economist", "economist", "economist.com"),
  publisher("Time", "time magazine", "time.com"),
  publisher("Newsweek", "", "newsweek.com"),
  publisher("The Guardian", "guardian|guardian news", "theguardian.com guardian.co.uk"),
  publisher("The Independent", "independent", "independent.co.uk"),
  publisher("The Telegraph", "daily telegraph|the daily telegraph", "telegraph.co.uk"),
  publisher("The Times", "", "thetimes.co.uk thetimes.com"),
  publisher("Daily Mail", "mail online|mailonline", "dailymail.co.uk"),
  publisher("The Irish Times", "irish times", "irishtimes.com"),
  publisher("Der Spiegel", "spiegel online|spiegel", "spiegel.de"),
  publisher("Le Monde", "", "lemonde.fr"),
  publisher("El País", "el pais", "elpais.com"),
  publisher("Haaretz", "", "haaretz.com"),
  publisher("The Jerusalem Post", "jerusalem post", "jpost.com"),
  publisher("The Times of Israel", "times of israel", "timesofisrael.com"),
  publisher("JTA", "jewish telegraphic agency", "jta.org"),
  publisher("Hürriyet Daily News", "hurriyet daily news", "hurriyetdailynews.com"),
  publisher("Daily Sabah", "", "dailysabah.com"),
  publisher("Middle East Eye", "", "middleeasteye.net"),
  publisher("Arab News", "", "arabnews.com"),
  publisher("The National", "", "thenationalnews.com thenational.ae"),
  publisher("Gulf News", "", "gulfnews.com"),
  publisher("Press TV", "presstv", "presstv.com presstv.ir"),
  publisher("Rudaw", "", "rudaw.net"),
  publisher("Dawn", "dawn.com", "dawn.com"),
  publisher("The Times of India", "times of india|toi", "timesofindia.indiatimes.com"),
  publisher("The Hindu", "", "thehindu.com"),
  publisher("Hindustan Times", "", "hindustantimes.com"),
  publisher("NDTV", "", "ndtv.com"),
  publisher("The Straits Times", "straits times", "straitstimes.com"),
  publisher("South China Morning Post", "scmp", "scmp.com"),
  publisher("China Daily", "", "chinadaily.com.cn"),
  publisher("The Japan Times", "japan times", "japantimes.co.jp"),
  publisher("The Korea Herald", "korea herald", "koreaherald.com"),
  publisher("The Sydney Morning Herald", "sydney morning herald", "smh.com.au"),
  publisher("The New Zealand Herald", "nz herald", "nzherald.co.nz"),
  publisher("Radio New Zealand", "rnz", "rnz.co.nz"),
  publisher("Daily Nation", "", "nation.africa nation.co.ke"),
  publisher("Mail & Guardian", "", "mg.co.za"),
  publisher("AllAfrica", "", "allafrica.com"),
  publisher("The Kyiv Independent", "kyiv independent", "kyivindependent.com"),
  publisher("Kyiv Post", "", "kyivpost.com"),
  publisher("Ukrinform", "", "ukrinform.net ukrinform.ua"),
  publisher("UN News", "un news centre|un news service", "news.un.org"),
  publisher("Wikinews", "from wikinews, the free news source you can write!", "wikinews.org"),
  publisher("HuffPost", "huffington post|the huffington post", "huffpost.com huffingtonpost.com"),
  publisher("BuzzFeed News", "", "buzzfeednews.com"),
  publisher("VICE News", "", "vice.com"),
  publisher("ProPublica", "", "propublica.org"),
  publisher("Bellingcat", "", "bellingcat.com"),
];

const BY_SIGN = new Map(PUBLISHERS.flatMap(({ name, signs }) => signs.map((sign) => [sign, name] as const)));
const BY_HOST = new Map(PUBLISHERS.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)));

/** "BBC NEWS" → "BBC News", "(AP)" → "Associated Press"; null for a name that isn't in the table. */
export const publisherNamed = (sign: string): string | null =>
  BY_SIGN.get(
    sign
      .toLowerCase()
      .replaceAll(/\s+/g, " ")
      .replaceAll(/^[\s("'[/|]+|[\s)"'\]/|:.,]+$/g, ""),
  ) ?? null;

/** "https://edition.cnn.com/2016/…" or "www.cnn.com" → "CNN"; null for a host that isn't in the table. */
export function publisherAt(url: string): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = BY_HOST.get(labels.slice(from).join("."));
    if (name !== undefined) return name;
  }
  return null;
}

/** "HTTPS://Edition.CNN.com:443/x" → "edition.cnn.com"; null when it is no address. */
export function hostOf(url: string): string | null {
  const match =
    /^(?:https?:\/\/)?(?:[^\s/@]{0,80}@)?([\p{L}\p{Nd}-]{1,63}(?:\.[\p{L}\p{Nd}-]{1,63}){1,6})(?::\d+)?(?:[/?#]|$)/u.exec(
      url.trim().toLowerCase(),
    );
  return match?.[1] ?? null;
}
