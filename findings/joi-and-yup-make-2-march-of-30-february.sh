#!/usr/bin/env bash
# Guess: the validators of forms and requests refuse a day that does not exist: joi's date().iso() and string().isoDate(), yup's date(), async-validator's type "date" (the rules of Ant Design's and Element's
#        forms) do not take 2025-02-30; and 20250305, the short form of ISO 8601, is 5 March 2025 for joi's date() or is refused.
# Truth: all four take 30 February; joi (its text too) and yup hand on 2 March, as if it had been written, and yup makes 1 January 2026 of 2025-13-01, which the others refuse. For joi's date() 20250305 is a
#        number of milliseconds, 1 January 1970, and so is the year 2025. zod's iso.date() and validator's isDate refuse the day.
# Packages: joi 18.3.2, yup 1.7.1, async-validator 4.2.5; zod 4.6.7, validator 13.15.35 for comparison.
# Who: whoever takes dates of payment, delivery or acceptance from people or systems: a slip becomes another day in another month, and what a mainframe writes is 55 years old.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund joi@18.3.2 yup@1.7.1 async-validator@4.2.5 zod@4.6.7 validator@13.15.35 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.cjs <<'JS'
const { default: Schema } = require('async-validator')
const Joi = require('joi')
const validator = require('validator')
const yup = require('yup')
const { z } = require('zod')

const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)
const joi = (schema) => (text) => {
  const { error, value } = schema.validate(text)
  return error ? 'refused' : day(value)
}
const ways = {
  "joi's date()": joi(Joi.date()),
  "joi's date().iso()": joi(Joi.date().iso()),
  "joi's string().isoDate()": joi(Joi.string().isoDate()),
  "yup's date()": (text) => (yup.date().isValidSync(text) ? day(yup.date().cast(text)) : 'refused'),
  'async-validator': (text) => new Schema({ day: { type: 'date' } }).validate({ day: text }, { suppressWarning: true }).then(() => 'taken', () => 'refused'),
  "zod's iso.date()": (text) => (z.iso.date().safeParse(text).success ? 'taken' : 'refused'),
  "validator's isDate": (text) => (validator.isDate(text, { format: 'YYYY-MM-DD' }) ? 'taken' : 'refused')
}
void (async () => {
  for (const [name, read] of Object.entries(ways)) {
    const told = []
    for (const text of ['2025-02-28', '2025-02-30', '2025-13-01', '20250305', '2025']) told.push(`${text} ${await read(text)}`)
    console.log(`${name}: ${told.join(', ')}`)
  }
})()
JS
TZ=UTC node show.cjs | tee seen
cat > expected <<'SEEN'
joi's date(): 2025-02-28 2025-02-28, 2025-02-30 2025-03-02, 2025-13-01 refused, 20250305 1970-01-01, 2025 1970-01-01
joi's date().iso(): 2025-02-28 2025-02-28, 2025-02-30 2025-03-02, 2025-13-01 refused, 20250305 refused, 2025 2025-01-01
joi's string().isoDate(): 2025-02-28 2025-02-28T00:00:00.000Z, 2025-02-30 2025-03-02T00:00:00.000Z, 2025-13-01 refused, 20250305 refused, 2025 2025-01-01T00:00:00.000Z
yup's date(): 2025-02-28 2025-02-28, 2025-02-30 2025-03-02, 2025-13-01 2026-01-01, 20250305 2025-03-05, 2025 2025-01-01
async-validator: 2025-02-28 taken, 2025-02-30 taken, 2025-13-01 refused, 20250305 refused, 2025 taken
zod's iso.date(): 2025-02-28 taken, 2025-02-30 refused, 2025-13-01 refused, 20250305 refused, 2025 refused
validator's isDate: 2025-02-28 taken, 2025-02-30 refused, 2025-13-01 refused, 20250305 refused, 2025 refused
SEEN
diff expected seen && echo 'joi 18.3.2, yup 1.7.1, async-validator 4.2.5: as described'
