// What a site generator does: puts the widget's files beside the article, and their hash (SRI) into it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const embed = 'node_modules/why-failed/dist/embed';
const integrity = JSON.parse(readFileSync(`${embed}/integrity.json`, 'utf8'));
mkdirSync('dist', { recursive: true });
cpSync(embed, 'dist/why-failed', { recursive: true });
writeFileSync('dist/index.html', readFileSync('article.html', 'utf8').replaceAll('{integrity}', integrity['why-failed.js']));
