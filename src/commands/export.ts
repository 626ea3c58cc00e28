import { rangeFromText } from "./range-from-text.ts";
import { EVENT_KINDS } from "../domain/kinds.ts";
import { parseOptions, pathFromCaller, UsageError } from "./arguments.ts";
import { buildBundle } from "../extract/pipeline/build-bundle.ts";
import { EVENT_FORMATS } from "../export/event-formats.ts";
import { eventRows, type RowFilter } from "../export/event-rows.ts";
import { CACHE, SEEDS } from "./places-on-disk.ts";
import { writeOut } from "./write-out.ts";

const FORMATS = Object.keys(EVENT_FORMATS).join("|");
const USAGE = `npm run --silent export -- --format ${FORMATS} [--in PATH] [--range A..B] [--place NAME] [--kind a,b]`;

/** Events to stdout, one row or feature per event and place, in a stable order. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    args,
    {
      format: { type: "string", default: "geojson" },
      in: { type: "string", multiple: true },
      range: { type: "string" },
      place: { type: "string", multiple: true },
      kind: { type: "string", multiple: true },
    },
    USAGE,
  );
  const format = formatNamed(options.format);
  const filter = filterFrom(options);
  const { bundle } = await buildBundle({
    inputs: options.in?.map(pathFromCaller) ?? [SEEDS],
    title: null,
    cacheFolder: CACHE,
  });
  await writeOut(format.head(bundle.title));
  let between = "";
  for (const row of eventRows(bundle, filter)) {
    await writeOut(between + format.row(row));
    between = format.between;
  }
  await writeOut(format.tail);
  return 0;
}

function formatNamed(name: string) {
  const format = Object.entries(EVENT_FORMATS).find(([known]) => known === name);
  if (format === undefined)
    throw new UsageError(`There is no format ${JSON.stringify(name)}.\nUsage: ${USAGE}`);
  return format[1];
}

function filterFrom(options: {
  readonly range?: string | undefined;
  readonly place?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
}): RowFilter {
  const kinds = options.kind?.flatMap((list) => list.split(","));
  const unknown = kinds?.find((kind) => !EVENT_KINDS.some((known) => known === kind));
  if (unknown !== undefined)
    throw new UsageError(`There is no kind ${JSON.stringify(unknown)}. Kinds: ${EVENT_KINDS.join(", ")}.`);
  const range = options.range === undefined ? undefined : rangeFromText(options.range);
  if (range === null)
    throw new UsageError(
      `--range takes two days, both inside, months or years: 2016-10-17..2016-10-21, 2016-10, earliest..2016; not ${JSON.stringify(options.range)}.`,
    );
  return {
    ...(range !== undefined && { range }),
    ...(options.place !== undefined && { places: options.place }),
    ...(kinds !== undefined && { kinds }),
  };
}
