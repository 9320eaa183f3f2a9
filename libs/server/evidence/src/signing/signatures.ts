import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { SealSignature } from '@tongban/rules';
import { sm2 } from 'sm-crypto-v2';

/** Half a key that signs: both halves in hexadecimal. */
export interface SigningKey {
  readonly algorithm: SealSignature;
  /** Ed25519: the 32-byte seed. SM2: the 32-byte scalar. */
  readonly privateKey: string;
  /** Ed25519: 32 bytes (RFC 8032). SM2: x and y, 32 bytes each. */
  readonly publicKey: string;
}

/** What a signature of one algorithm is made and checked with. Texts are signed as their UTF-8. */
interface Signer {
  make(): Omit<SigningKey, 'algorithm'>;
  sign(text: string, key: SigningKey): string;
  verify(text: string, signature: string, publicKey: string): boolean;
}

/** The DER heads before the 32 bytes of an Ed25519 key (RFC 8410). */
const ed25519Private = Buffer.from('302e020100300506032b657004220420', 'hex');
const ed25519Public = Buffer.from('302a300506032b6570032100', 'hex');

const ed25519: Signer = {
  make() {
    // Encoded by the generator itself: exporting a key that was just generated can lock Node 20 for ever, when the
    // garbage collector comes in the middle of it.
    const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { format: 'der', type: 'pkcs8' },
      publicKeyEncoding: { format: 'der', type: 'spki' },
    });
    return {
      privateKey: privateKey.subarray(-32).toString('hex'),
      publicKey: publicKey.subarray(-32).toString('hex'),
    };
  },
  sign(text, { privateKey }) {
    const der = Buffer.concat([ed25519Private, Buffer.from(privateKey, 'hex')]);
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    return sign(null, Buffer.from(text, 'utf8'), key).toString('hex');
  },
  verify(text, signature, publicKey) {
    if (!/^[0-9a-f]{64}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
    const der = Buffer.concat([ed25519Public, Buffer.from(publicKey, 'hex')]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'hex'));
  },
};

/** GB/T 32918.2 over SM3 and the recommended curve, for the usual identity 1234567812345678 (GM/T 0009). */
const sm2WithSm3: Signer = {
  make() {
    const { privateKey, publicKey } = sm2.generateKeyPairHex();
    // Without the mark of an uncompressed point.
    return { privateKey, publicKey: publicKey.slice(2) };
  },
  sign: (text, { privateKey, publicKey }) =>
    sm2.doSignature(Buffer.from(text, 'utf8'), privateKey, { hash: true, publicKey: `04${publicKey}` }),
  verify(text, signature, publicKey) {
    if (!/^[0-9a-f]{128}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
    return sm2.doVerifySignature(Buffer.from(text, 'utf8'), signature, `04${publicKey}`, { hash: true });
  },
};

/** Every signature that a bid may choose for its seals. */
export const signers: Readonly<Record<SealSignature, Signer>> = { ed25519, sm2: sm2WithSm3 };
