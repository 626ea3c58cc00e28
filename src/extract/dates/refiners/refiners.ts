import { APPOSITION } from "./apposition.ts";
import type { Refiner } from "./refiner.ts";
import { LISTS } from "./lists.ts";
import { MODIFIERS } from "./modifiers.ts";
import { NUMERIC_ORDER } from "./numeric-order.ts";
import { SHARED_YEAR } from "./shared-year.ts";
import { TIMES } from "./times.ts";

/** In this order: numbers become dates before times, years and modifiers can join them. */
export const REFINERS: readonly Refiner[] = [NUMERIC_ORDER, APPOSITION, LISTS, SHARED_YEAR, TIMES, MODIFIERS];
