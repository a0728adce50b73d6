import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { WhyFailed } from 'why-failed/react';

function Help() {
  const [reason, setReason] = useState<string>();
  return (
    <main>
      <h1>Why did my e-mail fail?</h1>
      <WhyFailed supportUrl="mailto:help@example.com?subject={reason}" onAnswer={(event) => setReason(event.reason)} />
      <output>{reason}</output>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(<Help />);
