'use strict';
// Countries and divisions as places: where they are and what they are called.

const { fold } = require('./names');

const KILOMETRES_PER_DEGREE = 111.2;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function hull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cross = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list) => {
    const chain = [];
    for (const point of list) {
      while (chain.length >= 2 && cross(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return half(sorted).concat(half([...sorted].reverse()));
}

function mean(points) {
  const sum = points.reduce((total, p) => [total[0] + p[0], total[1] + p[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/**
 * Middle of the convex hull around the places of a division, without those that lie far off (islands across
 * an ocean). It comes nearer to the middle of the area than a mean, which the largest city pulls to itself.
 */
function centre(places) {
  const reference = median(places.map((place) => place.longitude));
  const wrap = (longitude) => ((((longitude - reference + 180) % 360) + 360) % 360) - 180;
  const middle = median(places.map((place) => place.latitude));
  const shrink = Math.max(0.05, Math.cos((middle * Math.PI) / 180));
  const points = places.map((place) => [wrap(place.longitude) * shrink, place.latitude - middle]);
  const reach = points.map((p) => Math.hypot(p[0], p[1]));
  const limit = 4 * [...reach].sort((a, b) => a - b)[Math.floor(reach.length * 0.75)] + 50 / KILOMETRES_PER_DEGREE;
  const near = points.filter((_, i) => reach[i] <= limit);
  const corners = hull(near);
  let [x, y] = mean(near);
  let area = 0;
  let sx = 0;
  let sy = 0;
  for (let i = 0; i < corners.length; i++) {
    const [ax, ay] = corners[i];
    const [bx, by] = corners[(i + 1) % corners.length];
    const part = ax * by - bx * ay;
    area += part;
    sx += (ax + bx) * part;
    sy += (ay + by) * part;
  }
  if (corners.length >= 3 && Math.abs(area) > 1e-6) {
    x = sx / (3 * area);
    y = sy / (3 * area);
  }
  const longitude = x / shrink + reference;
  return { latitude: y + middle, longitude: ((((longitude + 180) % 360) + 360) % 360) - 180 };
}

const KINDS = [
  'Autonomous Region', 'Autonomous Republic', 'Autonomous Okrug', 'Autonomous Oblast', 'Autonomous Province',
  'Special Administrative Region', 'Federal Territory', 'Union Territory', 'Capital Territory', 'Metropolitan Region',
  'Governorate', 'Province', 'Oblast', 'Region', 'Republic', 'Krai', 'Kray', 'State', 'Department', 'District',
  'Prefecture', 'County', 'Canton', 'Voivodeship', 'Emirate', 'Division', 'Parish', 'Municipality', 'Raion', 'Rayon',
  'Wilaya', 'Sheng', 'Judet', 'Kaupunki', 'Territory', 'Okrug', 'Zone', 'Regency', 'City', 'Borough', 'Arrondissement',
];
const FRONT_KINDS = [
  'Autonomous Region of', 'Province of', 'Provincia de', 'Provincia del', 'Provincia di', 'Province de', 'County',
  'Region of', 'Republic of', 'State of', 'Canton of', 'District of', 'Departamento de', 'Département de', 'Muhafazat',
  'Governorate of', 'Emirate of', 'Wilaya de', 'Wilaya d’', 'Commune de', 'Cercle de', 'Landkreis', 'Powiat',
];

/** The name without the word for the kind of division, or empty where there is no such word. */
function bare(name) {
  for (const kind of KINDS) {
    if (name.endsWith(` ${kind}`)) return name.slice(0, -kind.length - 1);
  }
  for (const kind of FRONT_KINDS) {
    if (name.startsWith(`${kind} `)) return name.slice(kind.length + 1);
  }
  return '';
}

const STATES = 'US IN MX BR DE AU NG MY MM VE AT SD SS ET FM PW'.split(' ');
const REGIONS = 'RU UA BY KZ UZ TZ GH ET SO FR IT CL PE NZ GE NA ML NE DK FI SK MA PH ER'.split(' ');
const GOVERNORATES = 'IQ SY EG JO LB YE OM BH KW SA TN PS'.split(' ');
const OBLASTS = 'RU UA BY KZ UZ KG BG'.split(' ');
const DISTRICTS = 'IL LY PT LU SC'.split(' ');
const COUNTIES = 'KE HU HR NO SE EE RO LR'.split(' ');

/** What a first-level division is called beside its own name. */
function firstLevelNames(country, name) {
  const base = bare(name) || name;
  const names = [name, base, `${base} province`];
  if (STATES.includes(country)) names.push(`${base} state`, `state of ${base}`);
  if (REGIONS.includes(country)) names.push(`${base} region`);
  if (GOVERNORATES.includes(country)) names.push(`${base} governorate`);
  if (OBLASTS.includes(country)) names.push(`${base} oblast`);
  if (DISTRICTS.includes(country)) names.push(`${base} district`);
  if (COUNTIES.includes(country)) names.push(`${base} county`);
  return names;
}

/**
 * What a second-level division is called beside its own name. "Lake County" is not also "Lake": counties of
 * the United States keep their word, as reports do.
 */
function secondLevelNames(country, name) {
  const base = bare(name);
  if (country === 'US') return [name];
  const names = base ? [name, base] : [name];
  if (['IE', 'GB'].includes(country)) names.push(`County ${base || name}`, `${base || name} county`);
  if (!base && !['IE', 'GB'].includes(country)) names.push(`${name} district`);
  return names;
}

/** Names of the standard for subdivisions that belong to a division of another spelling. */
function otherSpellings(standard, divisions) {
  const perCountry = new Map();
  for (const [code, name] of standard) {
    const country = code.slice(0, 2).toUpperCase();
    if (!/^[a-z]{2}/.test(code)) continue;
    if (!perCountry.has(country)) perCountry.set(country, []);
    perCountry.get(country).push(name);
  }
  const found = [];
  for (const [country, own] of divisions) {
    const known = new Set(own.flatMap((d) => d.names.map(fold)));
    const missing = (perCountry.get(country) || []).filter((name) => !known.has(fold(bare(name) || name)));
    for (const name of missing) {
      const close = own.filter((d) => similar(fold(bare(name) || name), fold(bare(d.name) || d.name)));
      if (close.length === 1) found.push([close[0], name]);
    }
  }
  return found;
}

function similar(a, b) {
  const tight = (s) => s.replace(/^(al|ash|as|ad|an|at|ar|az) /, '').replace(/ /g, '');
  const [x, y] = [tight(a), tight(b)];
  return edits(x, y) <= Math.floor(Math.max(x.length, y.length) / 4);
}

function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

module.exports = { centre, firstLevelNames, secondLevelNames, otherSpellings };
