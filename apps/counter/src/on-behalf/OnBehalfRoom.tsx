import { useState } from 'react';
import { CheckForm, type Checked } from './CheckForm.js';
import { Done, type Sent } from './Done.js';
import { FillIn, type Draft } from './FillIn.js';
import { PickItem } from './PickItem.js';
import './on-behalf.css';

/** Applying for somebody who stands at the counter: who it is, what for, the form, the receipt. */
export default function OnBehalfRoom() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);

  if (!checked) return <CheckForm onChecked={setChecked} />;
  if (sent) {
    return (
      <Done
        sent={sent}
        name={checked.name}
        onMore={() => {
          setSent(null);
          setDraft(null);
        }}
        onNext={() => {
          setSent(null);
          setDraft(null);
          setChecked(null);
        }}
      />
    );
  }
  if (draft)
    return <FillIn checked={checked} draft={draft} onSent={setSent} onLeave={() => setDraft(null)} />;
  return <PickItem checked={checked} onBegun={setDraft} onLeave={() => setChecked(null)} />;
}
