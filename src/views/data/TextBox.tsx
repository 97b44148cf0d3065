import { useState } from 'react';

interface TextBoxProps {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly onText: (text: string) => void;
}

/** A box that waits with its search while an input method is composing. */
export function TextBox({ label, text, hint, onText }: TextBoxProps) {
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={hint ?? label}
      value={composing ?? text}
      maxLength={80}
      onCompositionStart={(e) => setComposing(e.currentTarget.value)}
      onCompositionEnd={(e) => {
        setComposing(null);
        onText(e.currentTarget.value);
      }}
      onChange={(e) => (composing === null ? onText(e.target.value) : setComposing(e.target.value))}
    />
  );
}
