// Reads an iCalendar file from standard input with node-ical and prints what a calendar would show.
import { readFileSync } from 'node:fs';
import ical from 'node-ical';

const read = ical.parseICS(readFileSync(0, 'utf8'));
const moment = (date) => date && (date.dateOnly ? [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-') : date.toISOString());
const events = Object.values(read).filter((part) => part.type === 'VEVENT').map((event) => ({
  uid: event.uid,
  sequence: Number(event.sequence),
  modified: moment(event.lastmodified),
  start: moment(event.start),
  end: moment(event.end),
  zone: event.start.tz ?? null,
  allDay: event.datetype === 'date',
  summary: event.summary,
  description: event.description ?? null,
  alarms: (event.alarms ?? []).map((alarm) => ({ action: alarm.action, trigger: alarm.trigger })),
}));
console.log(JSON.stringify({ events }));
