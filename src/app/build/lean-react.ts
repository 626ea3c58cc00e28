import type { Plugin } from "vite";

const MODULE = /[\\/]react-dom-client\.production\.js$/;
const MADE_AT_ONCE = /\b(\w+Exception) = Error\(formatProdErrorMessage\((\d+)\)\)/g;

const WITHOUT_STACK = `
function exceptionWithoutStack(code) {
  return Object.create(Error.prototype, { message: { value: formatProdErrorMessage(code) } });
}
`;

/**
 * @param code of `react-dom`'s client for production
 * @throws where React no longer makes such exceptions
 */
export function withoutStacks(code: string): string {
  if (code.search(MADE_AT_ONCE) < 0) throw new Error("React makes no exceptions at once: lean-react can go.");
  const made = code.replaceAll(MADE_AT_ONCE, "$1 = exceptionWithoutStack($2)");
  return made.replace("function formatProdErrorMessage(", (found) => WITHOUT_STACK.trimStart() + found);
}

/**
 * React makes a handful of exceptions when it is loaded, which it knows by identity. Each notes where it was made, and
 * in a browser that is being inspected or driven, that has all of the page's code parsed anew: here they note nothing.
 */
export const leanReact = (): Plugin => ({
  name: "whenwhere:lean-react",
  apply: "build",
  transform: (code, id) => (MODULE.test(id) ? { code: withoutStacks(code), map: null } : null),
});
