import { beforeAll, expect, test } from "vitest";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { loadGazetteer } from "./gazetteer/load-gazetteer.ts";
import { readPlaces } from "./read-places.ts";

/** Sentences in the manner of world news | names of places in them, each with its country, which is empty for what lies in several. */
const SENTENCES = `
Iraqi forces retook the town of Hawija from Islamic State militants on Thursday. | Hawija=IQ
Fighters entered al-Bab, north-east of Aleppo, in February. | al-Bab=SY; Aleppo=SY
A convoy reached Deir ez-Zor after a siege of three years. | Deir ez-Zor=SY
The army broke the siege of Deir al-Zour airbase, state media said. | Deir al-Zour=SY
Kurdish fighters pushed the militants out of Kobani, also known as Ayn al-Arab, near the Turkish border. | Kobani=SY; Ayn al-Arab=SY
US-backed forces encircled Raqqa on Sunday. | US=US; Raqqa=SY
Air strikes hit ar-Raqqah and Tabqa. | ar-Raqqah=SY; Tabqa=SY
Libyan forces cleared the last streets of Sirte. | Sirte=LY
The battle for Tal Afar began on 20 August, Iraq's prime minister said. | Tal Afar=IQ; Iraq=IQ
Shelling in Eastern Ghouta killed 12 people on Monday, activists said. | Eastern Ghouta=SY
Iraqi troops reached Qayyarah, about 60 km south of Mosul. | Qayyarah=IQ; Mosul=IQ
Villages on the Nineveh plains lie in ruins. | Nineveh plains=IQ
Monitors visited Debaltseve and Luhansk. | Debaltseve=UA; Luhansk=UA
The Minsk agreements were signed in Belarus in 2015. | Minsk=BY; Belarus=BY
Separatists in Lugansk declared a ceasefire with Kiev. | Lugansk=UA; Kiev=UA
Moscow said it would answer the sanctions. | Moscow=RU
Washington warned Pyongyang against another missile launch. | Washington=US; Pyongyang=KP
London voted to remain, but Sunderland voted to leave. | London=GB; Sunderland=GB
Manchester United beat Ajax in Stockholm to win the Europa League. | Stockholm=SE
Chelsea Clinton campaigned in Milwaukee. | Milwaukee=US
At least 20 people died in a blast in Maiduguri. | Maiduguri=NG
Al-Shabaab stormed a hotel in Mogadishu, Somalia. | Mogadishu=SO; Somalia=SO
Clashes broke out in Juba, the capital of South Sudan, in July 2016. | Juba=SS; South Sudan=SS
Police in Kinshasa fired on protesters who demanded that President Joseph Kabila leave. | Kinshasa=CD
The opposition in Gambia celebrated in Banjul. | Gambia=GM; Banjul=GM
Zimbabwe's army took over the state broadcaster in Harare. | Zimbabwe=ZW; Harare=ZW
The Colombian government and the FARC signed a peace accord in Cartagena. | Cartagena=CO
Voters in Colombia rejected the deal in a referendum. | Colombia=CO
Protesters marched in Caracas and Maracaibo against President Nicolas Maduro. | Caracas=VE; Maracaibo=VE
An earthquake struck Ecuador's coast near Pedernales and Manta. | Ecuador=EC; Pedernales=EC; Manta=EC
Hurricane Matthew killed hundreds in Haiti, most of them around Jeremie and Les Cayes. | Haiti=HT; Jeremie=HT; Les Cayes=HT
Hurricane Harvey flooded Houston; the governor of Texas declared a disaster. | Houston=US; Texas=US
Hurricane Maria destroyed the power grid of Puerto Rico. | Puerto Rico=PR
Hurricane Irma hit Barbuda, Saint Martin and the Florida Keys. | Barbuda=AG; Saint Martin=MF; Florida Keys=US
Gunmen attacked the Reina nightclub in Istanbul on New Year's Eve. | Istanbul=TR
Fethullah Gulen lives in Pennsylvania; Ankara wants him extradited. | Pennsylvania=US; Ankara=TR
The coup plotters bombed the parliament in Ankara. | Ankara=TR
Turkey sent tanks across the border to Jarablus. | Turkey=TR; Jarablus=SY
Militants linked to Islamic State seized Marawi on the island of Mindanao in the Philippines. | Marawi=PH; Mindanao=PH; Philippines=PH
Attackers killed 20 hostages at a cafe in Dhaka. | Dhaka=BD
A bomb at a park in Lahore killed more than 70 people at Easter. | Lahore=PK
Gunmen killed 60 cadets in Quetta in Balochistan. | Quetta=PK; Balochistan=PK
Kashmir has seen weeks of unrest since Burhan Wani was killed; curfew was imposed in Srinagar. | Kashmir=; Srinagar=IN
Indian soldiers died in an attack on the base at Uri. | Uri=IN
North Korea fired a missile over Hokkaido, Japan said. | North Korea=KP; Hokkaido=JP; Japan=JP
The THAAD system was deployed in Seongju, South Korea. | Seongju=KR; South Korea=KR
China has built runways on the Spratly Islands in the South China Sea. | China=CN; Spratly Islands=; South China Sea=
Catalonia held a referendum; police raided offices in Barcelona. | Catalonia=ES; Barcelona=ES
MP Jo Cox was killed in Birstall, West Yorkshire. | Birstall=GB; West Yorkshire=GB
Prime Minister Theresa May visited Belfast and Edinburgh. | Belfast=GB; Edinburgh=GB
Scotland wants a second independence vote, Nicola Sturgeon said in Glasgow. | Scotland=GB; Glasgow=GB
Police cleared the migrant camp in Calais known as the Jungle. | Calais=FR
The Italian coast guard rescued migrants off Lampedusa. | Lampedusa=IT
Khalifa Haftar's troops hold Benghazi and Derna. | Benghazi=LY; Derna=LY
Refugees were moved from Idomeni to Thessaloniki in Greece. | Idomeni=GR; Thessaloniki=GR; Greece=GR
A boat sank off the island of Lesbos. | Lesbos=GR
Hungary fenced its border with Serbia at Roszke. | Hungary=HU; Serbia=RS; Roszke=HU
Houthi rebels fired a missile at Riyadh from Yemen. | Riyadh=SA; Yemen=YE
An air strike on a funeral hall in Sanaa killed 140 people. | Sanaa=YE
The port of Hodeidah was bombed; Taiz and Aden are cut off. | Hodeidah=YE; Taiz=YE; Aden=YE
Saudi Arabia executed Shia cleric Nimr al-Nimr; protesters burned its embassy in Tehran. | Saudi Arabia=SA; Tehran=IR
Qatar rejected the demands of Riyadh, Abu Dhabi and Cairo. | Qatar=QA; Riyadh=SA; Abu Dhabi=AE; Cairo=EG
A Russian airliner broke up over the Sinai after leaving Sharm el-Sheikh. | Sinai=EG; Sharm el-Sheikh=EG
A bomb went off in a church in Tanta and another in Alexandria, Egypt. | Tanta=EG; Alexandria=EG; Egypt=EG
The mosque at Bir al-Abed in North Sinai was attacked during Friday prayers. | Bir al-Abed=EG; North Sinai=EG
Israel and Hamas agreed a truce in Gaza. | Israel=IL; Gaza=PS
Lebanese troops fought militants at Arsal, near the border with Syria. | Arsal=LB; Syria=SY
The peace talks in Astana, Kazakhstan, ended without a deal. | Astana=KZ; Kazakhstan=KZ
Delegates met in Vienna and Lausanne before the Geneva talks. | Vienna=AT; Lausanne=CH; Geneva=CH
Putin met Assad in Sochi. | Sochi=RU
A bomb exploded on the metro in St. Petersburg between Sennaya Ploshchad and Tekhnologichesky Institut. | St. Petersburg=RU
Chechnya's leader Ramzan Kadyrov spoke in Grozny. | Chechnya=RU; Grozny=RU
Tatarstan and Dagestan are republics of Russia. | Tatarstan=RU; Dagestan=RU; Russia=RU
Warships of the Northern Fleet left Severomorsk for the Mediterranean. | Severomorsk=RU; Mediterranean=
The Admiral Kuznetsov sailed through the English Channel. | English Channel=
The Kremlin said that Dmitry Peskov would brief reporters. | Kremlin=RU
A White House spokesman, Sean Spicer, denied it. | White House=US
The shooter killed 58 people at a concert in Las Vegas, Nevada. | Las Vegas=US; Nevada=US
White nationalists marched in Charlottesville, Virginia. | Charlottesville=US; Virginia=US
A man shot 26 people in a church at Sutherland Springs, Texas. | Sutherland Springs=US; Texas=US
Omar Mateen attacked the Pulse nightclub in Orlando. | Orlando=US
Police officers were ambushed in Dallas and Baton Rouge. | Dallas=US; Baton Rouge=US
Protesters at Standing Rock oppose the Dakota Access pipeline. | Standing Rock=US
The San Bernardino attack shocked California. | San Bernardino=US; California=US
Senator Lindsey Graham of South Carolina criticised Obama. | South Carolina=US
Georgia and Ukraine want to join NATO, Tbilisi said. | Georgia=GE; Ukraine=UA; Tbilisi=GE
Voters in Georgia chose Karen Handel over Jon Ossoff in Atlanta's suburbs. | Georgia=US; Atlanta=US
Lebanon's army deployed in Tripoli. | Lebanon=LB; Tripoli=LB
Militias clashed in Tripoli, the Libyan capital. | Tripoli=LY
Birmingham is the second city of the United Kingdom. | Birmingham=GB; United Kingdom=GB
Cambridge, Massachusetts, is home to Harvard University. | Cambridge=US; Massachusetts=US
Paris and Berlin urged Warsaw to respect the rule of law. | Paris=FR; Berlin=DE; Warsaw=PL
Brussels told Athens to cut pensions. | Brussels=BE; Athens=GR
Beijing accused Taipei of provocation. | Beijing=CN; Taipei=TW
The Security Council met in New York on Wednesday. | New York=US
The United States, Russia and Iran back different sides. | United States=US; Russia=RU; Iran=IR
Apple must pay Ireland 13 billion euros. | Ireland=IE
Chad and Niger sent troops against Boko Haram in Diffa. | Chad=TD; Niger=NE; Diffa=NE
Turkey dinners are popular at Thanksgiving in the United States. | United States=US
A hotel in Ouagadougou, Burkina Faso, was attacked. | Ouagadougou=BF; Burkina Faso=BF
Pirates attacked a ship off Bosaso in Puntland. | Bosaso=SO; Puntland=SO
Ethiopia declared a state of emergency after protests in Oromia and Amhara. | Ethiopia=ET; Oromia=ET; Amhara=ET
South African President Jacob Zuma faced a vote in Cape Town. | Cape Town=ZA
Jammeh's troops and Senegal's army faced each other in Kanilai. | Kanilai=GM; Senegal=SN
Colombia's ELN rebels blew up a pipeline in Arauca. | Colombia=CO; Arauca=CO
Avianca flight carrying the Chapecoense team crashed near La Union, outside Medellin. | La Union=CO; Medellin=CO
Rio de Janeiro hosted the Olympics; Sao Paulo saw protests against President Michel Temer in Brasilia. | Rio de Janeiro=BR; Sao Paulo=BR; Brasilia=BR
Joaquin Guzman was moved from Ciudad Juarez to New York. | Ciudad Juarez=MX; New York=US
An earthquake in Oaxaca and Chiapas killed dozens; Juchitan was worst hit. | Oaxaca=MX; Chiapas=MX; Juchitan=MX
Fidel Castro's ashes were taken from Havana to Santiago. | Havana=CU; Santiago=CU
Chile's capital, Santiago, was covered in smoke. | Chile=CL; Santiago=CL
Villagers fled Bana al-Sham as shells fell on Douma and Harasta, suburbs of Damascus. | Douma=SY; Harasta=SY; Damascus=SY
Buses left Madaya, Zabadani, Foah and Kefraya at the same time. | Madaya=SY; Zabadani=SY; Foah=SY; Kefraya=SY
Troops advanced in Daraya, south-west of Damascus. | Daraya=SY; Damascus=SY
Manbij was captured from the group in August; Dabiq fell in October. | Manbij=SY; Dabiq=SY
Government forces retook Abu Kamal on the Euphrates. | Abu Kamal=SY; Euphrates=
Iraqi Kurds voted in Erbil, Sulaimaniyah and Kirkuk. | Erbil=IQ; Sulaimaniyah=IQ; Kirkuk=IQ
Bartella, Qaraqosh and Bashiqa, near Mosul, were freed from Islamic State. | Bartella=IQ; Qaraqosh=IQ; Bashiqa=IQ; Mosul=IQ
Sinjar's Yazidis fled to Dohuk. | Sinjar=IQ; Dohuk=IQ
A suicide bomber struck Karrada in Baghdad; another hit Sadr City. | Karrada=IQ; Baghdad=IQ; Sadr City=IQ
Shia militias gathered at Tal Abta and Hatra. | Tal Abta=IQ; Hatra=IQ
Ukrainian troops shelled Horlivka, Makiivka and Yasynuvata. | Horlivka=UA; Makiivka=UA; Yasynuvata=UA
Crimea was annexed by Russia; a bridge is being built over the Kerch Strait. | Crimea=UA; Russia=RU; Kerch Strait=
Observers in Stanytsia Luhanska and Mariupol reported shelling. | Stanytsia Luhanska=UA; Mariupol=UA
Real Madrid beat Atletico Madrid in Milan on penalties. | Milan=IT
West Ham moved to the Olympic Stadium in Stratford. | Stratford=GB
British Airways cancelled flights from Heathrow and Gatwick. | Heathrow=GB; Gatwick=GB
Kuwait Airways stopped flying from New York to London. | New York=US; London=GB
General Motors will close a plant in Lansing, Michigan. | Lansing=US; Michigan=US
The United Nations said that Syria was in ruins. | Syria=SY
UN envoy Staffan de Mistura told reporters in Geneva that talks would resume. | Geneva=CH
The Organisation for the Prohibition of Chemical Weapons is based in The Hague. | The Hague=NL
The European Union and Canada signed the trade deal in Brussels. | European Union=; Canada=CA; Brussels=BE
The African Union sent monitors to Burundi. | Burundi=BI
The World Bank and the International Monetary Fund met in Washington. | Washington=US
Doctors Without Borders closed its hospital in Kunduz. | Kunduz=AF
The Syrian Observatory for Human Rights, based in Britain, said 30 people died. | Britain=GB
The Free Syrian Army entered Dabiq. | Dabiq=SY
Sergei Lavrov and John Kerry met in Lausanne. | Lausanne=CH
Melania Trump arrived in Warsaw. | Warsaw=PL
Boris Johnson flew to Moscow to meet Lavrov. | Moscow=RU
Hillary Clinton lost Wisconsin, Michigan and Pennsylvania. | Wisconsin=US; Michigan=US; Pennsylvania=US
Jack London wrote about Alaska. | Alaska=US
Georgia May Jagger walked the runway in Milan. | Milan=IT
Virginia Raggi is the mayor of Rome. | Rome=IT
Austin Tice disappeared in Syria in 2012. | Syria=SY
Prince William and Kate visited Poland and Germany. | Poland=PL; Germany=DE
Sydney Leroux scored for the US against Brazil. | US=US; Brazil=BR
Angela Merkel's party lost in Mecklenburg-Western Pomerania. | Mecklenburg-Western Pomerania=DE
The Bavarian interior minister spoke after the attack in Ansbach. | Ansbach=DE
Catalan leader Carles Puigdemont fled to Belgium. | Belgium=BE
The Kurdish Peshmerga advanced towards Bashiqa. | Bashiqa=IQ
Iraqi Prime Minister Haider al-Abadi announced victory in Mosul. | Mosul=IQ
Iranian-backed Houthis hold Sanaa. | Sanaa=YE
Moroccan-born suspects were arrested in Molenbeek. | Molenbeek=BE
A Pakistani court acquitted him in Islamabad. | Islamabad=PK
Seoul's defence ministry said Pyongyang had fired a Musudan missile. | Seoul=KR; Pyongyang=KP
Tokyo protested to Beijing over ships near the Senkaku Islands. | Tokyo=JP; Beijing=CN; Senkaku Islands=
Ankara accused Damascus of breaking the truce. | Ankara=TR; Damascus=SY
Tehran denied the claim by Riyadh. | Tehran=IR; Riyadh=SA
Downing Street declined to comment. | Downing Street=GB
The Pentagon confirmed the strike near Tabqa dam. | Pentagon=US; Tabqa dam=SY
Capitol Hill was divided. | Capitol Hill=US
The Vatican said Pope Francis would visit Fatima, Portugal. | Vatican=VA; Fatima=PT; Portugal=PT
Wall Street closed higher. | Wall Street=US
Silicon Valley firms opposed the ban. | Silicon Valley=US
The Eiffel Tower went dark for Manchester. | Eiffel Tower=FR; Manchester=GB
Four people died on Westminster Bridge. | Westminster Bridge=GB
The Suez Canal and the Strait of Hormuz stayed open. | Suez Canal=; Strait of Hormuz=
The boat capsized in the Aegean Sea. | Aegean Sea=
Ice is melting in the Arctic and in Greenland. | Arctic=; Greenland=GL
Oil fields in the Niger Delta were attacked. | Niger Delta=NG
Fighting spread from Darfur to South Kordofan and Blue Nile. | Darfur=SD; South Kordofan=SD; Blue Nile=SD
The president of the Republic of Congo lives in Brazzaville. | Republic of Congo=CG; Brazzaville=CG
Ebola came back to the Democratic Republic of Congo. | Democratic Republic of Congo=CD
North Macedonia and Greece talked about the name. | North Macedonia=MK; Greece=GR
Guinea-Bissau, Equatorial Guinea and Papua New Guinea sent delegates. | Guinea-Bissau=GW; Equatorial Guinea=GQ; Papua New Guinea=PG
The Dominican Republic shut its border with Haiti. | Dominican Republic=DO; Haiti=HT
Trinidad and Tobago recorded its first Zika case. | Trinidad and Tobago=TT
South Ossetia held a vote; Abkhazia did not. | South Ossetia=GE; Abkhazia=GE
Bosnia and Herzegovina applied to join the EU. | Bosnia and Herzegovina=BA; EU=
Victoria, the capital of British Columbia, has a housing crisis. | Victoria=CA; British Columbia=CA
Bushfires burned in Victoria and New South Wales, Australia. | Victoria=AU; New South Wales=AU; Australia=AU
A trial in Hamilton, Ontario, ended. | Hamilton=CA; Ontario=CA
The trial in Cordoba, Argentina, began. | Cordoba=AR; Argentina=AR
He was born in Newcastle, England, and lives in Perth, Australia. | Newcastle=GB; England=GB; Perth=AU; Australia=AU
The storm hit Wilmington, North Carolina, then Norfolk, Virginia. | Wilmington=US; North Carolina=US; Norfolk=US; Virginia=US
MOSCOW (AP) - Officials said the bomb went off in Volgograd. | MOSCOW=RU; Volgograd=RU
BAGHDAD (Reuters) - A car bomb killed 12 in Sadr City. | BAGHDAD=IQ; Sadr City=IQ
Russia's Defence Ministry said jets flew from Hmeimim. | Russia=RU; Hmeimim=SY
In Homs, Hama and Latakia, people queued for bread. | Homs=SY; Hama=SY; Latakia=SY
Tourists left Nice, Cannes and Antibes. | Nice=FR; Cannes=FR; Antibes=FR
May said in Florence that she wanted a transition. | Florence=IT
March for Our Lives is planned for Washington. | Washington=US
Reading and Bath are towns in England. | Reading=GB; Bath=GB; England=GB
Police in Essen arrested a man. | Essen=DE
Split is on the coast of Croatia. | Split=HR; Croatia=HR
`;

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

type Answers = { readonly wrong: string[]; readonly missed: string[]; found: number };

/** Names without a country count as found wherever they are. */
function answers(): Answers {
  const all: Answers = { wrong: [], missed: [], found: 0 };
  for (const line of SENTENCES.trim().split("\n")) {
    const [text, names] = line.split(" | ") as [string, string];
    const placed = readPlaces({ text }, gazetteer).filter(
      ({ place, adjectival }) => place !== null && !adjectival,
    );
    for (const expected of names.split("; ")) {
      const [name, country] = expected.split("=") as [string, string];
      const answer = placed.find((toponym) => toponym.text === name);
      if (answer === undefined) all.missed.push(`${name}: ${text}`);
      else if (country !== "" && answer.place!.iso2 !== country)
        all.wrong.push(`${name} in ${answer.place!.iso2}: ${text}`);
      else all.found += 1;
    }
  }
  return all;
}

test("nineteen places in twenty of short sentences of world news are found, hardly one in the wrong country", () => {
  const { wrong, missed, found } = answers();
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(3);
  expect(missed.length * 20, missed.join("\n")).toBeLessThan(found + missed.length);
});
