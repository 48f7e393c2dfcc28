// Reads the texts of recognizers.json with the official JavaScript recognizers and prints what they found.
const fs = require('fs');
const path = require('path');
const choice = require('@microsoft/recognizers-text-choice');
const dates = require('@microsoft/recognizers-text-date-time');
const numbers = require('@microsoft/recognizers-text-number');
const units = require('@microsoft/recognizers-text-number-with-unit');

// Monday, 2 November 2026, at 10:00.
const reference = new Date(2026, 10, 2, 10, 0, 0);

const recognizers = {
    number: numbers.recognizeNumber,
    ordinal: numbers.recognizeOrdinal,
    currency: units.recognizeCurrency,
    boolean: choice.recognizeBoolean,
    datetime: (text, culture) => dates.recognizeDateTime(text, culture, dates.DateTimeOptions.None, reference),
};

function fields(value) {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return Object.fromEntries(entries.filter(([, field]) => field !== undefined && field !== null).map(([name, field]) => [name, String(field)]));
}

function view(found) {
    const { values, score, otherResults, ...rest } = found.resolution ?? {};
    return { text: found.text, type: found.typeName, readings: values ? values.map(fields) : [fields(rest)] };
}

const cases = JSON.parse(fs.readFileSync(path.join(__dirname, 'recognizers.json'), 'utf8'));
const found = {};
for (const [kind, cultures] of Object.entries(cases)) {
    for (const [culture, texts] of Object.entries(cultures)) {
        for (const text of texts) {
            found[`${kind} ${culture}: ${text}`] = recognizers[kind](text, culture).map(view);
        }
    }
}
process.stdout.write(JSON.stringify(found));
