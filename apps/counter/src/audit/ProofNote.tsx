import { Alert } from 'antd';
import { FailureNote } from '../app/FailureNote.js';
import type { AuditProof } from '../server/operations.js';

/** What a verification found, in words. */
export function ProofNote({
  answer,
  failure,
  holds,
  broken,
}: {
  answer: AuditProof | undefined;
  failure: unknown;
  /** The sentence for a proof that holds. */
  holds: (compared: number) => string;
  /** The sentence above the faults. */
  broken: string;
}) {
  if (failure) return <FailureNote failure={failure} />;
  if (answer?.refusal) return <Alert role="alert" type="warning" showIcon title={answer.refusal.message} />;
  const proof = answer?.proof;
  if (!proof) return null;
  if (proof.holds) return <Alert role="status" type="success" showIcon title={holds(proof.compared)} />;
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={broken}
      description={
        <ul>
          {proof.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      }
    />
  );
}
