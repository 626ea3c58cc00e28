import { expect, test } from "vitest";
import { openerOf } from "./open-browser.ts";

test("opens nothing where there is no desktop", () => {
  expect(openerOf("linux", {})).toBeNull();
  expect(openerOf("darwin", { CI: "true" })).toBeNull();
});

test("opens with the desktop's own command", () => {
  expect(openerOf("linux", { DISPLAY: ":0" })?.[0]).toBe("xdg-open");
  expect(openerOf("linux", { WAYLAND_DISPLAY: "wayland-0" })?.[0]).toBe("xdg-open");
  expect(openerOf("darwin", {})?.[0]).toBe("open");
});
