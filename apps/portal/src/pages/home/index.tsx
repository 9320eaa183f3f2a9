import { useState } from 'react';

export default function Home() {
  const [n, setN] = useState(0);
  return (
    <div className="x">
      <h1 id="title" aria-label="hi">通办</h1>
      <label htmlFor="name">Name</label>
      <input id="name" onInput={() => setN(n + 1)} />
      <button id="inc" aria-describedby="title" onClick={() => setN(n + 1)}>{`n ${n}`}</button>
    </div>
  );
}
