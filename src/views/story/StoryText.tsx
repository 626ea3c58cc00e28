import { Fragment } from "react";
import type { StoryBlock, StoryInline } from "../../bundle/types.ts";

/** The address of a view of this page that the text names. */
export type HrefOf = (fragment: string) => string;

type BlocksProps = { readonly blocks: readonly StoryBlock[]; readonly hrefOf: HrefOf };

export const StoryBlocks = ({ blocks, hrefOf }: BlocksProps) =>
  // oxlint-disable-next-line react/no-array-index-key -- the text of a story never changes its order
  blocks.map((block, i) => <Block key={i} block={block} hrefOf={hrefOf} />);

function Block({ block, hrefOf }: { readonly block: StoryBlock; readonly hrefOf: HrefOf }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <StoryWords inlines={block.inlines} hrefOf={hrefOf} />
        </p>
      );
    case "quote":
      return (
        <blockquote>
          <StoryBlocks blocks={block.blocks} hrefOf={hrefOf} />
        </blockquote>
      );
    case "code":
      return <pre>{block.text}</pre>;
    case "list": {
      const items = block.items.map((blocks, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the text of a story never changes its order
        <li key={i}>
          <StoryBlocks blocks={blocks} hrefOf={hrefOf} />
        </li>
      ));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
  }
}

type WordsProps = {
  readonly inlines: readonly StoryInline[];
  /** Null where the words stand inside a link already. */
  readonly hrefOf: HrefOf | null;
};

export const StoryWords = ({ inlines, hrefOf }: WordsProps) =>
  inlines.map((inline, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- the text of a story never changes its order
    <Fragment key={i}>
      <Word inline={inline} hrefOf={hrefOf} />
    </Fragment>
  ));

function Word({ inline, hrefOf }: { readonly inline: StoryInline; readonly hrefOf: HrefOf | null }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "break":
      return <br />;
    case "emphasis":
      return (
        <em>
          <StoryWords inlines={inline.inlines} hrefOf={hrefOf} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <StoryWords inlines={inline.inlines} hrefOf={hrefOf} />
        </strong>
      );
    case "view":
    case "link":
      return hrefOf === null ? (
        <StoryWords inlines={inline.inlines} hrefOf={null} />
      ) : (
        <StoryLink inline={inline} hrefOf={hrefOf} />
      );
  }
}

function StoryLink({
  inline,
  hrefOf,
}: {
  readonly inline: Extract<StoryInline, { readonly kind: "view" | "link" }>;
  readonly hrefOf: HrefOf;
}) {
  const words = <StoryWords inlines={inline.inlines} hrefOf={null} />;
  if (inline.kind === "view")
    return (
      <a className="story-view" href={hrefOf(inline.fragment)}>
        {words}
      </a>
    );
  return (
    <a href={inline.href} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
