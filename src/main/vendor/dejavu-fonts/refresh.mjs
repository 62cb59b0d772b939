#!/usr/bin/env node
// Fetches DejaVu Sans, and keeps the two files that our documents are set in, with their licence.
// Usage, from this folder: node refresh.mjs [version]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const fonts = join(here, '../../resources/pdf')
const version = process.argv[2] ?? JSON.parse(readFileSync(join(here, 'vendored.json'))).version
const name = 'dejavu-fonts-ttf'

const folder = mkdtempSync(join(tmpdir(), `${name}-`))
const packed = JSON.parse(
  execFileSync('npm', ['pack', `${name}@${version}`, '--json'], { cwd: folder, encoding: 'utf8' })
)[0]
execFileSync('tar', ['-xzf', packed.filename], { cwd: folder })

const sha256 = {}
for (const file of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) {
  const content = readFileSync(join(folder, 'package/ttf', file))
  writeFileSync(join(fonts, file), content)
  sha256[file] = createHash('sha256').update(content).digest('hex')
}
writeFileSync(join(fonts, 'dejavu-fonts-LICENCE.txt'), readFileSync(join(folder, 'package/LICENSE')))
writeFileSync(
  join(here, 'vendored.json'),
  JSON.stringify({ name, version, integrity: packed.integrity, sha256 }, null, 2) + '\n'
)
