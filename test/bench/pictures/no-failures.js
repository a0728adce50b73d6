// Ten pictures that show no failure, as people send them by mistake, some of them full of numbers and of words that failures have, too.
import { page, THEMES } from './scenes.js';

const { light, dark } = THEMES;
const rows = (...cells) => cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('');
const TABLE = 'body { padding: 24px } table { border-collapse: collapse; width: 100% } td { padding: 8px 12px; border-bottom: 1px solid #ccc }';

/** What each is, and its page, 800 CSS pixels wide. */
export const NO_FAILURES = {
  'a landscape': page(
    light,
    'body { height: 500px; background: linear-gradient(#6fb1fc, #e8f4ff 55%, #7aa65a 55%, #33691e) } .sun { position: absolute; left: 560px; top: 60px; width: 80px; height: 80px; border-radius: 50%; background: #fff4b0 } .hill { position: absolute; left: 90px; top: 140px; border: 180px solid #0000; border-bottom: 130px solid #5d7052; border-top: 0 }',
    '<div class="sun"></div><div class="hill"></div>',
  ),
  'a chart': page(
    light,
    'body { padding: 24px } .bars { display: flex; align-items: end; gap: 24px; height: 240px; border-bottom: 2px solid #333 } .bars div { width: 80px; background: #0b57d0; color: #fff; text-align: center } .names span { display: inline-block; width: 104px }',
    `<h2>Revenue by quarter (thousand euros)</h2><div class="bars">${[452, 510, 550, 421, 554].map((value) => `<div style="height:${value / 2.5}px">${value}</div>`).join('')}</div><div class="names"><span>Q1 2026</span><span>Q2 2026</span><span>Q3 2026</span><span>Q4 2026</span><span>Q1 2027</span></div>`,
  ),
  'an invoice': page(
    light,
    TABLE,
    `<h1>Invoice 2026-5511</h1><p>Example Ltd, 550 Market Street<br>Bill to: Ana Lopez, ana@firm.example<br>Date: 26 Nov 2026. Due: 10 Dec 2026</p><table>${rows(['Item', 'Quantity', 'Price', 'Amount'], ['Office chair', '2', '250.00', '500.00'], ['Delivery', '1', '50.00', '50.00'], ['', '', 'Total', '550.00'])}</table><p>Payment is due within 14 days. Thank you for your order.</p>`,
  ),
  'a calendar': page(
    dark,
    TABLE,
    `<h2>November 2026</h2><table>${rows(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], ['23', '24', '25', '26', '27'], ['Stand-up 9:30', 'Lunch with Ben', 'Sales review', 'Dentist 16:00', 'Team breakfast'], ['30', '1', '2', '3', '4'])}</table>`,
  ),
  'a chat about lunch': page(
    light,
    'body { padding: 20px } div { width: fit-content; max-width: 60%; margin: 8px 0; padding: 8px 14px; border-radius: 16px; background: #e9eef6 } .own { margin-left: auto; background: #0b57d0; color: #fff }',
    '<div>Are you coming to lunch at 12:30?</div><div class="own">Yes! The Italian place or the new one?</div><div>The new one. It was full yesterday, let us go early</div><div class="own">See you there</div>',
  ),
  'a recipe': page(
    light,
    'body { padding: 24px; max-width: 640px }',
    '<h1>Tomato soup</h1><p>Serves 4. Ready in 40 minutes.</p><ul><li>1 kg tomatoes<li>2 onions<li>500 ml vegetable stock<li>Salt and pepper</ul><p>Chop the onions and cook them slowly in butter for ten minutes. Add the tomatoes and the stock, and simmer for half an hour. Blend until smooth and serve hot.</p>',
  ),
  'an inbox': page(
    light,
    TABLE,
    `<b>Inbox (3)</b><table>${rows(['Ben Okafor', 'Notes from our meeting', '10:42'], ['Example Airlines', 'Your flight on 5 December: check in now', '9:15'], ['Chloe Martin', 'Photos from the weekend', 'Nov 25'], ['Newsletter', 'Ten ideas for your winter garden', 'Nov 24'])}</table>`,
  ),
  'a boarding pass': page(
    light,
    'body { padding: 24px } b { font-size: 28px } span { display: inline-block; width: 180px }',
    '<h2>Boarding pass</h2><p><b>BER → LIS</b></p><p><span>Passenger<br>LOPEZ / ANA</span><span>Flight<br>EX 550</span><span>Date<br>05 DEC</span><span>Gate<br>B42</span></p><p><span>Boarding<br>17:10</span><span>Seat<br>21C</span><span>Group<br>4</span></p><p>The gate closes 15 minutes before departure.</p>',
  ),
  'source code': page(
    dark,
    'body { padding: 20px } pre { font: 14px/1.5 monospace, monospace }',
    '<pre>export function area(width, height) {\n  return width * height;\n}\n\nconst sizes = [250, 421, 550, 554];\nfor (const size of sizes) {\n  console.log(area(size, 2));\n}</pre>',
  ),
  'account settings': page(
    light,
    'body { padding: 24px; max-width: 520px } p { display: flex; justify-content: space-between; border-bottom: 1px solid #ddd; padding: 8px 0; margin: 0 }',
    '<h2>Settings</h2><p>Name <span>Ana Lopez</span></p><p>Email <span>ana@firm.example</span></p><p>Language <span>English</span></p><p>Notifications <span>On</span></p><p>Storage <span>4.2 GB of 15 GB used</span></p><p>Version <span>5.1.1</span></p>',
  ),
};
