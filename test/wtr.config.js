// The tests in real browsers. BROWSERS=chromium,firefox,webkit chooses them; Chromium alone unless told.
import { resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { runnerImport } from 'vite';
import { launch } from './helpers/launchers.js';
import { countReporter } from './helpers/count-reporter.js';

const root = resolve(import.meta.dirname, '..');
const {
  module: { testContentPlugin },
} = await runnerImport(resolve(root, 'src/build/content-plugin.ts'), { configFile: false, root, logLevel: 'error' });
const { browsers, plugins } = await launch();

export default {
  rootDir: root,
  files: resolve(root, 'test/**/*.test.ts'),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: '20000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [testContentPlugin(resolve(root, 'content')), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(root, 'tsconfig.json') }), ...plugins],
  coverageConfig: { include: ['src/**/*.ts'] },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  browsers,
};
