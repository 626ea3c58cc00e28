import { expect, test } from "vitest";
import { shareEqual } from "./share-equal.ts";

test("gives one object for those that are equal, and keeps others apart", () => {
  const share = shareEqual();
  const first = share({ from: "2016-12-13", to: "2016-12-13" });
  expect(share({ from: "2016-12-13", to: "2016-12-13" })).toBe(first);
  expect(share({ from: "2016-12-14", to: "2016-12-14" })).not.toBe(first);
  expect(share(null)).toBeNull();
});
