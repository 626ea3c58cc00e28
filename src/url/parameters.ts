import { parseDay, type Day } from "../domain/day.ts";
import { WINDOW_MODES, type WindowMode } from "../state/view-state.ts";
import { decodeValue, encodeValue, type FragmentParameters } from "./fragment.ts";
import { invalid, MISSING, valid, type Parsed } from "./parsed.ts";

/** Readers and writers of single parameters. */

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;

export function parseParameter<T>(
  parameters: FragmentParameters,
  name: string,
  parse: (raw: string | null) => Parsed<T>,
): Parsed<T> {
  const raw = parameters.get(name);
  if (raw === undefined) return MISSING;
  const value = decodeValue(raw);
  return value === null ? invalid(raw, { kind: "escape" }) : parse(value);
}

/** Values parted by commas; a comma within a value is escaped. `known` null takes any value. */
export function parseList<T extends string>(raw: string, known: readonly T[] | null): Parsed<readonly T[]> {
  const values: T[] = [];
  const ignored: string[] = [];
  for (const part of raw.split(",")) {
    const value = decodeValue(part);
    if (value === "") continue;
    const found =
      value === null || known === null ? (value as T | null) : known.find((name) => name === value);
    if (found == null) ignored.push(value ?? part);
    else if (!values.includes(found)) values.push(found);
  }
  if (values.length === 0 && ignored.length === 0) return MISSING;
  return ignored.length === 0 ? valid(values) : { status: "valid", value: values, ignored };
}

export const formatList = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.map(encodeValue).join(",");

export const parseText = <T extends string>(raw: string | null): Parsed<T> =>
  raw === null || raw === "" ? MISSING : valid(raw as T);

export const formatText = (value: string | null): string | null =>
  value === null || value === "" ? null : encodeValue(value);

export const parseFlag =
  (word: string) =>
  (raw: string | null): Parsed<boolean> =>
    raw === null || raw === ""
      ? MISSING
      : raw === word
        ? valid(true)
        : invalid(raw, { kind: "word", known: [word] });

export function parseCertainty(raw: string | null): Parsed<number> {
  if (raw === null || raw === "") return MISSING;
  const value = Number(raw);
  if (!/^[01](?:\.\d+)?$/.test(raw) || value > 1) return invalid(raw, { kind: "certainty" });
  return valid(Math.round(value * 100) / 100);
}

export function parseMode(raw: string | null): Parsed<WindowMode> {
  if (raw === null || raw === "") return MISSING;
  const mode = WINDOW_MODES.find((name) => name === raw);
  return mode === undefined ? invalid(raw, { kind: "word", known: WINDOW_MODES }) : valid(mode);
}

export function parseAsOf(raw: string | null): Parsed<Day> {
  if (raw === null || raw === "") return MISSING;
  const day = parseDay(raw);
  return day === null ? invalid(raw, { kind: "day" }) : valid(day);
}

/** Steps are counted from 1 in a link, from 0 inside. */
export function parseStep(raw: string | null): Parsed<number> {
  if (raw === null || raw === "") return MISSING;
  return /^[1-9]\d{0,4}$/.test(raw) ? valid(Number(raw) - 1) : invalid(raw, { kind: "step" });
}

export function parseLanguage(raw: string | null): Parsed<string> {
  if (raw === null || raw === "") return MISSING;
  return LANGUAGE.test(raw) ? valid(raw) : invalid(raw, { kind: "language" });
}

/** The newest version that this code understands is given. */
export const parseVersion =
  (newest: number) =>
  (raw: string | null): Parsed<number> => {
    if (raw === null || raw === "") return MISSING;
    if (!/^\d{1,6}$/.test(raw)) return invalid(raw, { kind: "version" });
    return Number(raw) > newest ? invalid(raw, { kind: "newer" }) : valid(Number(raw));
  };
