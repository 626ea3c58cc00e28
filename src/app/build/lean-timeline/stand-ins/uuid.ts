/** Names for items without one. @throws always: the page names its items */
export function v4(): string {
  throw new Error("an item of the timeline has no id");
}
