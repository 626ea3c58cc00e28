import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** The page as people and assistive technology meet it: regions, names and the figures on the root element. */
export class App {
  readonly timeline: Locator;
  readonly map: Locator;
  readonly article: Locator;
  readonly events: Locator;
  readonly rangeStart: Locator;
  readonly rangeEnd: Locator;
  readonly search: Locator;
  readonly filters: Locator;
  /** What a screen reader is told of range and count. */
  readonly spoken: Locator;

  constructor(readonly page: Page) {
    this.timeline = page.getByRole("region", { name: "Timeline", exact: true });
    this.map = page.getByRole("region", { name: "Map", exact: true });
    this.article = page.getByRole("region", { name: "Article", exact: true });
    this.events = page.getByRole("region", { name: "Events", exact: true });
    this.rangeStart = this.timeline.getByRole("slider", { name: "Range start" });
    this.rangeEnd = this.timeline.getByRole("slider", { name: "Range end" });
    this.search = page.getByRole("searchbox", { name: "Search", exact: true });
    this.filters = page.getByRole("region", { name: "Filters", exact: true });
    this.spoken = this.timeline.getByRole("status");
  }

  /** Opens a link, fragment included, and waits until all is drawn. */
  async open(fragment = ""): Promise<void> {
    await this.page.goto(`./${fragment}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 30_000 });
  }

  /** Waits until what opens later (article, dialogs ...) has been fetched too. */
  async prepared(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-prepared", "true", { timeout: 30_000 });
  }

  /** "2016-10-17..2016-10-21", both days inside. */
  async range(): Promise<string> {
    return (await this.page.locator("html").getAttribute("data-range")) ?? "";
  }

  /** How many events the range holds, after filters. */
  async count(): Promise<number> {
    return Number(await this.page.locator("html").getAttribute("data-events"));
  }

  async type(field: "From" | "To", text: string): Promise<void> {
    const input = this.timeline.getByRole("textbox", { name: field, exact: true });
    await input.fill(text);
    await input.press("Enter");
  }

  listed(): Locator {
    return this.events.locator("[data-event-id]");
  }

  row(event: string): Locator {
    return this.events.locator(`[data-event-id="${event}"]`);
  }

  places(): Locator {
    return this.map.locator("[data-place-id]");
  }

  evidence(kind: "date" | "place" | "event"): Locator {
    return this.article.locator(`mark[data-evidence~="${kind}"]`);
  }
}

/** Every test fails on a policy violation, an uncaught error, or a request that leaves the page's own origin. */
export const test = base.extend<{ app: App }>({
  app: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    const origin = new URL(baseURL!).origin;
    page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
    page.on("console", (message) => {
      if (/Content Security Policy|TrustedHTML|Trusted Type/i.test(message.text()))
        faults.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) faults.push(`left the origin: ${url}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        throw new Error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(new App(page));
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  },
});

export { expect };
