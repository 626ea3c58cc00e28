/*
 * One file of code for what is small, comes late and shares most of what it needs: a file each would weigh more in sum,
 * and the first view would have to name them all.
 */
export { ComparePanel } from "../../views/compare/ComparePanel.tsx";
export { ShareDialog } from "../../views/share/ShareDialog.tsx";
export { AboutDialog } from "../dialogs/AboutDialog.tsx";
export { ArticlesDialog } from "../dialogs/ArticlesDialog.tsx";
export { HelpDialog } from "../dialogs/HelpDialog.tsx";
export { StoriesDialog } from "../dialogs/StoriesDialog.tsx";
export { EmptyPage } from "../EmptyPage.tsx";
export { PrintChronology } from "../PrintChronology.tsx";
export { StoryPanel } from "../story/StoryPanel.tsx";
