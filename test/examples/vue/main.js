// In a template: <why-failed support-url="…" @why-failed-answer="…">, and for the compiler isCustomElement: (tag) => tag.startsWith('why-failed').
import { createApp, h, ref } from 'vue';
import 'why-failed/define';

createApp({
  setup() {
    const reason = ref('');
    return () => h('main', [
      h('h1', 'Why did my e-mail fail?'),
      h('why-failed', { supportUrl: 'mailto:help@example.com?subject={reason}', onWhyFailedAnswer: (event) => { reason.value = event.reason; } }),
      h('output', reason.value),
    ]);
  },
}).mount('#app');
