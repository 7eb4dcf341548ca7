// The plan notation, read line by line. Days are whole numbers: days since 1970 where weeks have dates, days since the
// first numbered Monday where they have numbers.
import { TYPES, DAYS } from './catalog.mjs';
import { minutesOf } from './pace.mjs';

const dayOf = text => Math.round(Date.parse(text + 'T00:00:00Z') / 86400000);
const isDate = text => /^\d{4}-\d\d-\d\d$/.test(text);
const keyed = words => Object.fromEntries(words.filter(w => w.includes('=')).map(w => [w.slice(0, w.indexOf('=')), w.slice(w.indexOf('=') + 1)]));
const number = text => text === undefined ? undefined : Number(text);

export function parse(text) {
  const plan = { athlete: {}, history: {}, races: [], spans: [], weeks: [], open: [] };
  let week, last;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/(^|\s)#.*$/, '').trimEnd();
    if (!line.trim()) continue;
    if (/^\s/.test(line) && last) { listOf(last, line.trim()); continue; }
    const [head, ...words] = line.trim().split(/\s+/);
    const day = DAYS.findIndex(d => d.toLowerCase() === head.slice(0, 3).toLowerCase());
    if (head === 'athlete') Object.assign(plan.athlete, keyed(words));
    else if (head === 'history') historyOf(plan, words);
    else if (head === 'race') plan.races.push(raceOf(words));
    else if (head === 'span') plan.spans.push(spanOf(words));
    else if (head === 'open') openOf(plan, words);
    else if (head === 'week') plan.weeks.push(week = weekOf(words));
    else if (day >= 0 && week) {
      for (const part of line.trim().slice(head.length).split(';')) {
        const session = sessionOf(part.trim().split(/\s+/));
        if (session) week.sessions.push(last = { ...session, wd: day });
      }
    }
  }
  return settle(plan);
}

function historyOf(plan, words) {
  for (const [k, v] of Object.entries(keyed(words))) if (k !== 'race') plan.history[k] = Number(v);
  const at = words.findIndex(w => w.startsWith('race='));
  if (at >= 0) plan.history.race = { distance: words[at + 1], seconds: seconds(words[at + 2]) };
}

const seconds = text => (text || '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

function raceOf(words) {
  const race = { priority: 'A' };
  for (const w of words) {
    if (isDate(w)) race.date = dayOf(w);
    else if (w.startsWith('race_in=')) race.in = Number(w.slice(8));
    else if (/^[ABC]$/.test(w)) race.priority = w;
    else if (distanceOf(w)) race.distance = distanceOf(w);
  }
  if (!race.distance) Object.assign(race, { distance: 'half', unknown: true });
  return race;
}

function distanceOf(word) {
  if (['5k', '10k', 'half', 'marathon', 'ultra'].includes(word)) return word;
  const km = kilometres(word);
  if (!km) return undefined;
  return distanceOfKm(km);
}

export const distanceOfKm = km => !km ? 'half' : km <= 7.5 ? '5k' : km <= 15 ? '10k' : km <= 30 ? 'half' : km <= 44 ? 'marathon' : 'ultra';

function kilometres(word) {
  const m = /^(\d+(?:\.\d+)?)(km|mi|k|m)$/.exec(word);
  return m && Number(m[1]) * { km: 1, k: 1, mi: 1.609344, m: 0.001 }[m[2]];
}

function spanOf(words) {
  const [from, to] = words[0].split('..');
  const span = { from: dayOf(from), to: to ? dayOf(to) : words[0].includes('..') ? Infinity : dayOf(from), kind: words[1], words: words.slice(2) };
  if (span.kind === 'injured') span.injury = words[2] || 'limited';
  return span;
}

function openOf(plan, words) {
  const open = { slots: [] };
  for (const w of words) {
    const day = DAYS.findIndex(d => d.toLowerCase() === w.slice(0, 3).toLowerCase());
    if (/^(am|noon|pm)$/i.test(w)) open.slots.push(w.toUpperCase());
    else if (/^\d+$/.test(w)) open.minutes = Number(w);
    else if (day >= 0) open.wd = day;
    else if (w === 'none') open.closed = true;
  }
  if (!open.slots.length && !open.closed) open.slots = ['AM', 'NOON', 'PM'];
  plan.open.push(open);
}

function weekOf(words) {
  const keys = keyed(words);
  return isDate(words[0]) ? { date: dayOf(words[0]), ownPhase: keys.phase, sessions: [] } : { num: Number(words[0]), ownPhase: keys.phase, sessions: [] };
}

function sessionOf(words) {
  const s = { slot: 'AM', words: [] };
  for (const w of words) {
    if (/^(am|noon|pm)$/i.test(w)) s.slot = w.toUpperCase();
    else if (/^\d\d?:\d\d$/.test(w) && !s.type) s.at = seconds(w);
    else if (TYPES[w]) s.type = w;
    else if (/^\d+$/.test(w) && s.min === undefined) s.min = Number(w);
    else if (/^\d+(\.\d+)?h\d*$/.test(w)) s.min = Math.round(60 * parseFloat(w)) + Number(w.split('h')[1] || 0);
    else if (kilometres(w)) s.km = kilometres(w);
    else if (w.includes('=')) s[w.slice(0, w.indexOf('='))] = w.slice(w.indexOf('=') + 1);
    else s.words.push(w);
  }
  if (!s.type || s.type === 'rest') return null;
  for (const k of ['rpe', 'rest', 'rir', 'warmup', 'cooling', 'quality', 'load']) if (s[k] !== undefined) s[k] = parseFloat(s[k]);
  for (const w of ['pin', 'done', 'missed', 'double', 'circuit', 'test', 'pr']) s[w] = s.words.includes(w);
  return { ...s, list: [] };
}

function listOf(session, line) {
  for (const part of line.split(';')) {
    const [id, ...words] = part.trim().split(/\s+/);
    const dose = /^(?:(\d+)x)?(\d+)(?:-(\d+))?(s?)(\/side)?$/.exec(words[0] || '');
    const item = { id, text: part.trim(), ...keyed(words) };
    if (dose) Object.assign(item, { sets: Number(dose[1] ?? 1), reps: Number(dose[3] || dose[2]), least: Number(dose[2]), side: Boolean(dose[5]), hold: dose[4] === 's' });
    const kg = words.find(w => /^\d+(\.\d+)?kg$/.test(w));
    if (kg) item.kg = parseFloat(kg);
    const share = words.find(w => /^\d+(\.\d+)?%$/.test(w));
    if (share) item.load = parseFloat(share);
    if (/^[a-z]/.test(id) && id.includes('-') || dose) session.list.push(item);
  }
}

// settle puts weeks, races and sessions on one calendar and fills in what defaults know.
function settle(plan) {
  const a = plan.athlete;
  plan.athlete = {
    lift: a.lift || 'beginner', run: a.run || 'intermediate', goal: a.goal || 'endurance', age: number(a.age) ?? 35,
    school: a.school || 'auto', liftWeek: number(a.lift_week) ?? 99, injury: a.injury || 'none', season: a.season,
    equipment: a.equipment ? a.equipment.split(',') : ['none'], pace: seconds(a.pace || a.easy_pace) || undefined,
    typedLiftWeek: a.lift_week !== undefined, phase: a.phase, hurtWeeks: number(a.hurt_weeks) ?? 0, hurtTyped: a.hurt_weeks !== undefined,
  };
  plan.dated = plan.weeks.some(w => w.date !== undefined);
  const first = Math.min(...plan.weeks.filter(w => w.date !== undefined).map(w => w.date));
  plan.weeks.forEach((w, i) => {
    if (w.date !== undefined) w.num = Math.round((w.date - first) / 7) + 1;
    else if (!w.num) w.num = i + 1;
    w.monday = plan.dated ? first + (w.num - 1) * 7 : (w.num - 1) * 7;
  });
  plan.weeks.sort((x, y) => x.num - y.num);
  plan.start = plan.weeks.length ? plan.weeks[0].monday : 0;
  plan.end = plan.weeks.length ? plan.weeks.at(-1).monday + 6 : 0;
  for (const r of plan.races) r.day = r.in !== undefined ? plan.start + r.in : r.date;
  if (a.race_in !== undefined) plan.races.push({ priority: 'A', distance: 'half', day: plan.start + Number(a.race_in) });
  if (!plan.dated) plan.races = plan.races.filter(r => r.in !== undefined || a.race_in !== undefined);
  plan.races.sort((x, y) => x.day - y.day);
  let id = 0;
  for (const w of plan.weeks) {
    for (const s of w.sessions) {
      const [, min, rpe] = TYPES[s.type];
      s.day = w.monday + s.wd;
      s.week = w.num;
      s.id = ++id;
      s.rpe ??= rpe;
      s.typed = s.min !== undefined;
      s.min ??= s.km ? minutesOf(s, plan) : min;
      s.name = `${DAYS[s.wd]} ${s.slot} ${s.type}`;
    }
  }
  return plan;
}
