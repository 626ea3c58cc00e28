import { describe, expect, test } from "vitest";
import type { BundleFault } from "../../bundle/result.ts";
import type { LinkFault, NoticeMessage } from "../../state/notice.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import type { Strings } from "./strings.ts";

const FAULTS: readonly LinkFault[] = [
  ...(
    [
      "escape",
      "range",
      "backwards",
      "map",
      "off-globe",
      "certainty",
      "day",
      "step",
      "language",
      "version",
      "newer",
    ] as const
  ).map((kind) => ({ kind })),
  { kind: "zoom", most: 24 },
  { kind: "word", known: ["range", "step"] },
];

const MESSAGES: readonly NoticeMessage[] = [
  ...FAULTS.map((fault) => ({ code: "left-out", parameter: "map", raw: "99/0/0", fault }) as const),
  { code: "unknown-value", parameter: "kind", raw: "nonsense" },
  { code: "outside", parameter: "compare" },
  ...(["event", "article", "place", "story"] as const).map((what) => ({ code: "gone", what }) as const),
  { code: "filter-gone", what: "source" },
  { code: "filter-gone", what: "place" },
  { code: "no-such-step" },
  { code: "widened", widened: ["filters", "range", "map"], toShow: "event" },
  { code: "widened", widened: ["map"], toShow: "article" },
  { code: "address-refused" },
  { code: "language-missing" },
  { code: "data-missing" },
];

const BUNDLE_FAULTS: readonly BundleFault[] = [
  { code: "status", status: 404 },
  { code: "no-answer" },
  { code: "no-reader" },
  { code: "format", format: 9 },
  { code: "content", detail: "events.3.kind" },
];

const LANGUAGES: readonly (readonly [string, Strings, RegExp])[] = [
  ["English", en, /\p{Script=Latin}{3}/u],
  ["Russian", ru, /\p{Script=Cyrillic}{3}/u],
  ["Arabic", ar, /\p{Script=Arabic}{3}/u],
];

describe.each(LANGUAGES)("in %s", (_, strings, letters) => {
  test("every notice is a sentence of its own", () => {
    const said = MESSAGES.map(strings.notice);
    expect(new Set(said).size).toBe(MESSAGES.length);
    for (const sentence of said) expect(sentence).toMatch(letters);
    for (const sentence of said) expect(sentence.endsWith(".")).toBe(true);
  });

  test("a notice about a link names its parameter and quotes what it said, cut short", () => {
    const raw = "9".repeat(500);
    const said = strings.notice({ code: "left-out", parameter: "range", raw, fault: { kind: "range" } });
    expect(said).toContain("range");
    expect(said).toContain("9".repeat(60));
    expect(said.length).toBeLessThan(300);
  });

  test("every failure of the data says what to do", () => {
    const said = BUNDLE_FAULTS.map((fault) => strings.failure.fault("./bundle/bundle.json", fault));
    expect(new Set(said).size).toBe(BUNDLE_FAULTS.length);
    for (const sentence of said) expect(sentence).toMatch(letters);
  });
});
