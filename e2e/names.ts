import type { Page } from "@playwright/test";

/** Something that takes the focus, as assistive technology is told of it. */
export type Named = { readonly role: string; readonly name: string };

/** All that can take the focus, from the browser's own accessibility tree: what is hidden from voices isn't in it. */
export async function focusableNames(page: Page): Promise<readonly Named[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .filter(({ properties }) =>
      properties?.some(({ name, value }) => name === "focusable" && value.value === true),
    )
    .map(({ role, name }) => ({ role: String(role?.value ?? ""), name: String(name?.value ?? "") }));
}
