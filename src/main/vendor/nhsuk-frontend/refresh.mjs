#!/usr/bin/env node
// Fetches nhsuk-frontend, checks it, and writes the parts that we serve to src/main/resources/assets.
// Usage, from this folder: node refresh.mjs [version]
//
// What is changed on the way, and why:
// - @font-face goes, and Frutiger with it: that font is licensed to NHS bodies only, and comes from
//   another server. Arial stays.
// - left and right become start and end, so that right-to-left languages are laid out rightly.
// - the blue of the NHS becomes the organisation's own colour; links keep a blue of their own, because
//   they stand on more than one background.
// - radios and checkboxes that show more fields get no aria-expanded: ARIA does not allow it on radios.
// - source map comments go: the maps are not served.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const assets = join(here, '../../resources/assets')
const version = process.argv[2] ?? JSON.parse(readFileSync(join(here, 'vendored.json'))).version
const icons = ['arrow-down', 'arrow-up-down', 'arrow-up', 'cross']

const folder = mkdtempSync(join(tmpdir(), 'nhsuk-frontend-'))
const packed = JSON.parse(
  execFileSync('npm', ['pack', `nhsuk-frontend@${version}`, '--json'], { cwd: folder, encoding: 'utf8' })
)[0]
execFileSync('tar', ['-xzf', packed.filename], { cwd: folder })
const dist = join(folder, 'package/dist/nhsuk')

const logical = (css) =>
  css
    .replace(/([{;])(margin|padding)-left:/g, '$1$2-inline-start:')
    .replace(/([{;])(margin|padding)-right:/g, '$1$2-inline-end:')
    .replace(/([{;])border-left(-[a-z]+)?:/g, '$1border-inline-start$2:')
    .replace(/([{;])border-right(-[a-z]+)?:/g, '$1border-inline-end$2:')
    .replace(/([{;])left:/g, '$1inset-inline-start:')
    .replace(/([{;])right:/g, '$1inset-inline-end:')
    .replace(/([{;])text-align:left/g, '$1text-align:start')
    .replace(/([{;])text-align:right/g, '$1text-align:end')
    .replace(/([{;])float:left/g, '$1float:inline-start')
    .replace(/([{;])float:right/g, '$1float:inline-end')
    .replace(
      /([{;])(margin|padding):((?:[^\s;}()]|\([^)]*\))+) ((?:[^\s;}()]|\([^)]*\))+) ((?:[^\s;}()]|\([^)]*\))+) ((?:[^\s;}()]|\([^)]*\))+)(?=[;}])/g,
      '$1$2-block:$3 $5;$2-inline:$6 $4'
    )

const ownColours = (css) =>
  css
    .replace(/([{;])color:#005eb8/g, '$1color:var(--alongside-link)')
    .replace(/:root\{--nhsuk-frontend-version[^}]*\}/g, (root) =>
      `:root{${root.slice(6, -1).split(';').filter((v) => /version|breakpoint/.test(v)).join(';')}}`)
    .replace(/#005eb8/g, 'var(--alongside-brand)')
    .replace(/#(004b93|0055a6)/g, 'var(--alongside-brand-deep)')
    .replace(/#337ec6/g, 'hsla(0,0%,100%,.3)')

const css = ownColours(logical(
  readFileSync(join(dist, 'nhsuk-frontend.min.css'), 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/Frutiger W01,/g, '')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
    .replace(/url\(\/assets\/images\//g, 'url(images/')
))
const expanded = 'e.setAttribute("aria-expanded",e.checked.toString()),'
const original = readFileSync(join(dist, 'nhsuk-frontend.min.js'), 'utf8')
if (!original.includes(expanded)) throw new Error('aria-expanded on radios has moved')
const js = original.replace(expanded, '').replace(/\/\/# sourceMappingURL=.*/g, '')
if (/https?:\/\/(?!www\.w3\.org)/.test(css)) throw new Error('The stylesheet still asks another server')

const written = { 'nhsuk-frontend.css': css, 'nhsuk-frontend.js': js }
for (const icon of icons) {
  const name = `images/nhsuk-icon-${icon}.svg`
  written[name] = readFileSync(join(dist, 'assets', name), 'utf8')
}
const sha256 = {}
for (const [name, text] of Object.entries(written)) {
  writeFileSync(join(assets, name), text)
  sha256[name] = createHash('sha256').update(text).digest('hex')
}
writeFileSync(
  join(here, 'vendored.json'),
  JSON.stringify({ name: 'nhsuk-frontend', version, integrity: packed.integrity, sha256 }, null, 2) + '\n'
)
