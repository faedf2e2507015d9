'use strict';
// The file: docs/reference/gazetteer.md describes it, org.athir.place.GazetteerReader reads it.

const pako = require('../target/node_modules/pako');

const MAGIC = 'ATHIRGZ1';
const BLOCK = 16;
const DEGREE = 10000; // eleven metres

class Bytes {
  constructor() {
    this.buffer = Buffer.alloc(1 << 16);
    this.length = 0;
  }

  byte(value) {
    if (this.length === this.buffer.length) this.buffer = Buffer.concat([this.buffer, Buffer.alloc(this.length)]);
    this.buffer[this.length++] = value;
  }

  /** Seven bits a byte, lowest first, the high bit set on all but the last. */
  unsigned(value) {
    while (value >= 128) {
      this.byte((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    this.byte(value);
  }

  signed(value) {
    this.unsigned(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  bytes(source, from) {
    for (let i = from; i < source.length; i++) this.byte(source[i]);
  }

  done() {
    return this.buffer.subarray(0, this.length);
  }
}

function byBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function strings(list) {
  const out = new Bytes();
  for (const text of list) {
    const bytes = Buffer.from(text);
    out.unsigned(bytes.length);
    out.bytes(bytes, 0);
  }
  return out.done();
}

function deltas(values) {
  const out = new Bytes();
  let last = 0;
  for (const value of values) {
    out.signed(value - last);
    last = value;
  }
  return out.done();
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** Words that places share: countries, divisions, features; the empty one first. */
function wordsOf(places) {
  const words = new Set(['']);
  for (const p of places) for (const word of [p.country, p.admin1, p.admin2, p.feature]) words.add(word);
  return [...words].sort(byBytes);
}

/** Country, first and second level, and how many places in a row belong to them. */
function divisionsOf(places, index) {
  const out = new Bytes();
  for (let i = 0, start = 0; i <= places.length; i++) {
    const same =
      i < places.length && ['country', 'admin1', 'admin2'].every((f) => places[i][f] === places[start][f]);
    if (same) continue;
    for (const field of ['country', 'admin1', 'admin2']) out.unsigned(index.get(places[start][field]));
    out.unsigned(i - start);
    start = i;
  }
  return out.done();
}

function keysOf(places) {
  const postings = new Map();
  places.forEach((place, i) => {
    for (const key of place.keys) {
      if (!postings.has(key)) postings.set(key, []);
      postings.get(key).push(i);
    }
  });
  const sorted = [...postings.keys()].map((key) => Buffer.from(key)).sort(Buffer.compare);
  const text = new Bytes();
  const lists = new Bytes();
  let last = Buffer.alloc(0);
  sorted.forEach((key, i) => {
    let shared = 0;
    if (i % BLOCK !== 0) while (shared < Math.min(last.length, key.length) && last[shared] === key[shared]) shared++;
    text.unsigned(shared);
    text.unsigned(key.length - shared);
    text.bytes(key, shared);
    last = key;
    const list = postings.get(key.toString());
    lists.unsigned(list.length);
    let before = 0;
    for (const place of list) {
      lists.unsigned(place - before);
      before = place;
    }
  });
  return { count: sorted.length, text: text.done(), lists: lists.done() };
}

/** The bytes of the file and the size of each section. Places must stand in the order of byDivision. */
function write(places) {
  const words = wordsOf(places);
  const index = new Map(words.map((word, i) => [word, i]));
  const keys = keysOf(places);
  const features = new Bytes();
  const populations = new Bytes();
  for (const place of places) {
    features.unsigned(index.get(place.feature));
    populations.unsigned(place.population);
  }
  const sections = {
    words: strings(words),
    divisions: divisionsOf(places, index),
    names: strings(places.map((place) => place.name)),
    ids: deltas(places.map((place) => place.id)),
    latitudes: deltas(places.map((place) => Math.round(place.latitude * DEGREE))),
    longitudes: deltas(places.map((place) => Math.round(place.longitude * DEGREE))),
    populations: populations.done(),
    features: features.done(),
    keys: keys.text,
    postings: keys.lists,
  };
  const header = Buffer.alloc(16);
  header.write(MAGIC, 'latin1');
  header.writeUInt32BE(places.length, 8);
  header.writeUInt32BE(keys.count, 12);
  const parts = [header];
  const sizes = {};
  for (const [name, raw] of Object.entries(sections)) {
    const packed = Buffer.from(pako.deflateRaw(raw, { level: 9, memLevel: 9 }));
    const head = Buffer.alloc(12);
    head.writeUInt32BE(raw.length, 0);
    head.writeUInt32BE(packed.length, 4);
    head.writeUInt32BE(crc32(raw), 8);
    parts.push(head, packed);
    sizes[name] = [raw.length, packed.length];
  }
  return { bytes: Buffer.concat(parts), sizes, keys: keys.count };
}

/** Order of the places in the file: those of a division stand together. */
function byDivision(a, b) {
  return (
    byBytes(a.country, b.country) ||
    byBytes(a.admin1, b.admin1) ||
    byBytes(a.admin2, b.admin2) ||
    a.id - b.id ||
    byBytes(a.name, b.name) ||
    a.latitude - b.latitude ||
    a.longitude - b.longitude ||
    byBytes(a.feature, b.feature)
  );
}

module.exports = { write, byDivision };
