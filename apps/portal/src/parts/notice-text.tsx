import type { portal } from '@tongban/client-graphql';

/** The text of a notice about personal data. */
export function NoticeText({
  blocks,
  level,
}: {
  readonly blocks: portal.NoticePartsFragment['blocks'];
  /** Of its headings on the page. */
  readonly level: 2 | 3;
}) {
  return (
    <>
      {blocks.map((block, at) => {
        if (block.kind === 'heading') {
          return level === 2 ? (
            <h2 key={at} className="tb-h3">
              {block.text}
            </h2>
          ) : (
            <h3 key={at} className="tb-h3">
              {block.text}
            </h3>
          );
        }
        if (block.kind === 'list') {
          return (
            <div key={at} role="list" className="tb-points">
              {block.items.map((item) => (
                <div key={item} role="listitem" className="tb-point">
                  {item}
                </div>
              ))}
            </div>
          );
        }
        return (
          <div key={at} className="tb-p">
            {block.text}
          </div>
        );
      })}
    </>
  );
}
