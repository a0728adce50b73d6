// WordPress from Debian's package (apt-get install wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server-core): a copy of it in a host's
// folder, a database of its own that nobody reaches over the network, and PHP's server.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOURCE = '/usr/share/wordpress';
const PROGRAMS = ['/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/share/wordpress/wp-content/themes/twentytwentythree'];

/** Which of the packages is missing, or nothing. */
export const lacksWordPress = () => {
  const missing = [SOURCE, ...PROGRAMS].find((one) => !existsSync(one));
  return missing && `${missing} is missing (Debian: apt-get install wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server-core)`;
};

/** Which version Debian has. */
export const versionOfWordPress = () => /\$wp_version = '([^']+)'/.exec(readFileSync(join(SOURCE, 'wp-includes/version.php'), 'utf8'))[1];

/** Its settings: the database by its socket, and nothing that asks other machines. */
const CONFIG = (home) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${join(home, 'sql.sock')}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
`;

/** Sets it up, as its first page does: an administrator, our theme, and a page with a block "Custom HTML" as the start page. */
const SET_UP = (address, html) => `<?php
$_SERVER['HTTP_HOST'] = '${address}';
define('WP_INSTALLING', true);
function wp_new_blog_notification() {}
require 'wordpress/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Help', 'admin', 'admin@example.com', true, '', 'password');
wp_set_current_user(1);
switch_theme('help');
$page = wp_insert_post(['post_title' => 'Emails', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => '<!-- wp:html -->${html}<!-- /wp:html -->']);
update_option('show_on_front', 'page');
update_option('page_on_front', $page);
`;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts a program, and resolves with it once it says that it is ready. */
async function started(program, args, ready, options) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  await new Promise((done, fail) => {
    child.stderr.setEncoding('utf8').on('data', (piece) => {
      said += piece;
      if (said.includes(ready)) done();
    });
    child.on('exit', () => fail(new Error(`${program} has ended: ${said}`)));
  });
  return child;
}

async function stop(child) {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Starts it in a host's folder, which has the theme in `theme/`, with a page of `html`; resolves with its origin, and `close`. */
export async function startWordPress(home, html) {
  const site = join(home, 'wordpress');
  cpSync(SOURCE, site, { recursive: true, dereference: true });
  cpSync(join(home, 'theme'), join(site, 'wp-content/themes/help'), { recursive: true });
  writeFileSync(join(site, 'wp-config.php'), CONFIG(home));
  writeFileSync(join(site, 'favicon.ico'), ''); // Debian's package leaves out the logo that stands in for it
  const data = join(home, 'data');
  const asRoot = process.getuid() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot]);
  const socket = `--socket=${join(home, 'sql.sock')}`;
  const options = ['--no-defaults', `--datadir=${data}`, socket, `--pid-file=${join(home, 'sql.pid')}`, '--skip-networking', ...asRoot];
  const running = [await started('/usr/sbin/mariadbd', options, 'ready for connections')];
  const close = () => Promise.all(running.map(stop));
  try {
    await run('php', ['-r', `(new mysqli('localhost', 'root', '', '', 0, '${join(home, 'sql.sock')}'))->query('CREATE DATABASE wordpress');`]);
    const address = `127.0.0.1:${await freePort()}`;
    writeFileSync(join(home, 'set-up.php'), SET_UP(address, html));
    await run('php', ['set-up.php'], { cwd: home });
    running.push(await started('php', ['-S', address, '-t', site], 'started'));
    return { origin: `http://${address}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}
