import { Button, Radio } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../app/FailureNote.js';
import { useTexts } from '../text/texts.js';
import { ProposalCard } from './ProposalCard.js';
import { useProposals } from './use-accounts.js';

/** What waits for a second person, and what became of the rest. */
export function Proposals() {
  const { t } = useTexts();
  const [open, setOpen] = useState(true);
  const proposals = useProposals(open);
  const nodes = proposals.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <Radio.Group
        aria-label={t('proposal.which')}
        value={open}
        onChange={({ target }) => setOpen(target.value === true)}
        optionType="button"
        options={[
          { label: t('proposal.open'), value: true },
          { label: t('proposal.all'), value: false },
        ]}
      />
      {proposals.isError ? (
        <FailureNote failure={proposals.error} onRetry={() => void proposals.refetch()} />
      ) : proposals.isPending ? (
        <p role="status">{t('accounts.loading')}</p>
      ) : nodes.length === 0 ? (
        <p role="status">{t(open ? 'proposal.none' : 'proposal.noneAll')}</p>
      ) : (
        nodes.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} heading="h2" />)
      )}
      {proposals.hasNextPage && (
        <Button loading={proposals.isFetchingNextPage} onClick={() => void proposals.fetchNextPage()}>
          {t('accounts.more')}
        </Button>
      )}
    </>
  );
}
