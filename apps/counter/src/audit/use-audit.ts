import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { askedFilter, type Filter } from './filter.js';

const pageSize = 50;
const sealPage = 30;

/** The history under a filter, page after page, newest first. */
export function useAuditEvents(filter: Filter) {
  const { language } = useTexts();
  return useInfiniteQuery({
    queryKey: ['audit', 'events', language, filter],
    queryFn: async ({ pageParam }) => {
      const variables = { filter: askedFilter(filter), first: pageSize, after: pageParam };
      return (await ask(operations.auditEvents, variables)).auditEvents;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.hasMore ? page.endCursor : null),
    placeholderData: keepPreviousData,
  });
}

/** Every kind of event, to choose from. */
export function useAuditKinds() {
  const { language } = useTexts();
  return useQuery({
    queryKey: ['audit', 'kinds', language],
    queryFn: async () => (await ask(operations.auditKinds, {})).auditKinds,
    staleTime: Infinity,
  });
}

/** One event with its place in its chain. */
export function useAuditEvent(id: string) {
  const { language } = useTexts();
  return useQuery({
    queryKey: ['audit', 'event', language, id],
    queryFn: async () => (await ask(operations.auditEvent, { id })).auditEvent,
  });
}

/** The seals, newest first. */
export function useSeals() {
  return useInfiniteQuery({
    queryKey: ['audit', 'seals'],
    queryFn: async ({ pageParam }) =>
      (await ask(operations.auditSeals, { first: sealPage, before: pageParam })).auditSeals,
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length === sealPage ? (page.at(-1)?.number ?? null) : null),
  });
}

/** Has the chain of an event proved. */
export function useChainProof() {
  return useMutation({
    mutationFn: async (chain: { kind: string; id: string }) =>
      (await ask(operations.verifyAuditChain, chain)).verifyAuditChain,
  });
}

/** Has a seal proved. */
export function useSealProof() {
  return useMutation({
    mutationFn: async (number: number) => (await ask(operations.verifyAuditSeal, { number })).verifyAuditSeal,
  });
}

/** Takes a filtered view along as a file: the browser saves it while the server still reads. */
export function useAuditExport() {
  return useMutation({
    mutationFn: async (filter: Filter) => {
      const answer = (await ask(operations.exportAuditEvents, { filter: askedFilter(filter) }))
        .exportAuditEvents;
      if (answer.file) save(answer.file.url);
      return answer;
    },
  });
}

function save(url: string): void {
  const link = document.createElement('a');
  link.href = `${url}?download`;
  link.download = '';
  link.click();
}
