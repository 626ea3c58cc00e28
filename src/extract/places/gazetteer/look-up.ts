/**
 * Says what the gazetteer knows by a name, with the ids that the tables in `data/` use; builds it first when a table
 * has changed: `npm run gazetteer -- Aleppo "Deir ez-Zor"`. Without a name it says how large it is.
 */
import { loadGazetteer } from "./load-gazetteer.ts";

const MOST = 12;

const gazetteer = await loadGazetteer();
process.stdout.write(`${gazetteer.size} places, version ${gazetteer.version}\n`);
for (const name of process.argv.slice(2)) {
  const readings = gazetteer.named(name);
  process.stdout.write(`\n${name}: ${readings.length === 0 ? "unknown" : `${readings.length} places`}\n`);
  for (const { index, status } of readings.slice(0, MOST)) {
    const { id, name: shown, kind, iso2, lat, lon, population } = gazetteer.at(index);
    const within = gazetteer.chain(index).map((area) => gazetteer.at(area).name);
    const people = population === undefined ? "" : `, ${population} people`;
    process.stdout.write(
      `  ${id}  ${shown} (${status})  ${kind}, ${iso2 ?? "-"}, ${lat} ${lon}${people}  ${within.join(" < ")}\n`,
    );
  }
}
