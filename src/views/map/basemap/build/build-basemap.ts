import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { adminTopology, TIERS, unitsOf } from "./admin-topology.ts";
import { countryLabels } from "./country-labels.ts";
import { hydrography } from "./hydrography.ts";
import { sourcePackages } from "./packages.ts";
import { townLabels } from "./town-labels.ts";
import { waterLabels } from "./water-labels.ts";

/** `tsx build-basemap.ts PACKAGES OUT`: makes the files that the page fetches. See the README of this folder. */
function main([packagesFolder, out]: readonly string[]): void {
  if (packagesFolder === undefined || out === undefined) {
    process.stderr.write(
      "Usage: tsx build-basemap.ts PACKAGES OUT. README.md beside it says what goes in PACKAGES.\n",
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(out, { recursive: true });
  const packages = sourcePackages(packagesFolder);
  const units = unitsOf(packages);
  const countries = adminTopology(packages, units, TIERS.countries);
  write(out, "countries.json", countries);
  write(out, "divisions.json", adminTopology(packages, units, TIERS.divisions));
  write(out, "hydrography.json", hydrography(packages));
  write(out, "labels.json", {
    countries: countryLabels(countries),
    waters: waterLabels(),
    towns: townLabels(packages.citiesFile, 9000),
  });
}

function write(folder: string, name: string, content: object): void {
  const json = JSON.stringify(content);
  writeFileSync(join(folder, name), `${json}\n`);
  process.stdout.write(
    `${name} ${kilobytes(json.length)}, gzip ${kilobytes(gzipSync(json, { level: 9 }).length)}\n`,
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

main(process.argv.slice(2));
