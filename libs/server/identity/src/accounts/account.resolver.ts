import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PlacesService } from '@tongban/catalogue';
import {
  CurrentStaff,
  ForStaff,
  isRefusal,
  refusalType,
  type Outcome,
  type StaffMember,
  type StaffRole,
} from '@tongban/kernel';
import { normaliseIdentityNumber } from '@tongban/rules';
import { ProposalView } from '../approvals/proposal-view.js';
import { StaffRoleEnum } from '../counter/identity.types.js';
import { AccountListService, type ListedAccount } from './account-list.service.js';
import {
  AccountInput,
  AccountPageType,
  AccountPayloadType,
  AccountType,
  ChangeAccountInput,
  CreateAccountInput,
} from './account.types.js';
import { AccountsService, type AccountOutcome } from './accounts.service.js';

/** Accounts of staff: administrators keep them, security officers look at them before they confirm. */
@Resolver(() => AccountType)
export class AccountResolver {
  constructor(
    private readonly list: AccountListService,
    private readonly service: AccountsService,
    private readonly proposals: ProposalView,
    private readonly places: PlacesService,
  ) {}

  @Query(() => AccountPageType, { description: 'Accounts by username.' })
  @ForStaff('administrator', 'securityOfficer')
  async accounts(
    @CurrentStaff() reader: StaffMember,
    @Args('search', { type: () => String, nullable: true, description: 'Beginning of a username or a name.' })
    search: string | null,
    @Args('role', { type: () => StaffRoleEnum, nullable: true }) role: StaffRole | null,
    @Args('active', { type: () => Boolean, nullable: true, description: 'Only open or only closed ones.' })
    active: boolean | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AccountPageType> {
    const filter = { search: search ?? null, role: role ?? null, active: active ?? null };
    const page = await this.list.page(filter, after ?? null);
    return { ...page, nodes: await this.views(page.nodes, reader) };
  }

  @Query(() => AccountType, { nullable: true, description: 'One account; null when there is none.' })
  @ForStaff('administrator', 'securityOfficer')
  async account(
    @CurrentStaff() reader: StaffMember,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AccountType | null> {
    const account = await this.list.find(id);
    return account && ((await this.views([account], reader))[0] ?? null);
  }

  @Mutation(() => AccountPayloadType, { description: 'Makes an account with a first password.' })
  @ForStaff('administrator')
  async createAccount(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => CreateAccountInput }) input: CreateAccountInput,
  ): Promise<AccountPayloadType> {
    const outcome = await this.service.create(actor, { ...input, ...fieldsOf(input) });
    const password = isRefusal(outcome) ? null : outcome.password;
    return { ...(await this.payload(actor, null, outcome)), password };
  }

  @Mutation(() => AccountPayloadType, { description: 'Changes name, roles, scope and window of an account.' })
  @ForStaff('administrator')
  async changeAccount(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => ChangeAccountInput }) input: ChangeAccountInput,
  ): Promise<AccountPayloadType> {
    const { accountId: id, version, idempotencyKey } = input;
    const outcome = await this.service.change(actor, { id, version, idempotencyKey, ...fieldsOf(input) });
    return this.payload(actor, id, outcome);
  }

  @Mutation(() => AccountPayloadType, { description: 'Closes an account; its sessions end at once.' })
  @ForStaff('administrator')
  async closeAccount(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => AccountInput }) input: AccountInput,
  ): Promise<AccountPayloadType> {
    return this.payload(actor, input.accountId, await this.service.close(actor, requestOf(input)));
  }

  @Mutation(() => AccountPayloadType, { description: 'Opens a closed account again.' })
  @ForStaff('administrator')
  async reopenAccount(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => AccountInput }) input: AccountInput,
  ): Promise<AccountPayloadType> {
    return this.payload(actor, input.accountId, await this.service.reopen(actor, requestOf(input)));
  }

  @Mutation(() => AccountPayloadType, { description: 'Gives an account a password for its next log-in.' })
  @ForStaff('administrator')
  async resetAccountPassword(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => AccountInput }) input: AccountInput,
  ): Promise<AccountPayloadType> {
    const outcome = await this.service.resetPassword(actor, requestOf(input));
    const password = isRefusal(outcome) ? null : outcome.password;
    return { ...(await this.payload(actor, input.accountId, outcome)), password };
  }

  @Mutation(() => AccountPayloadType, { description: 'Takes a lost second factor away.' })
  @ForStaff('administrator')
  async resetAccountSecondFactor(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => AccountInput }) input: AccountInput,
  ): Promise<AccountPayloadType> {
    return this.payload(
      actor,
      input.accountId,
      await this.service.resetSecondFactor(actor, requestOf(input)),
    );
  }

  @Mutation(() => AccountPayloadType, { description: 'Ends all sessions of an account.' })
  @ForStaff('administrator')
  async endAccountSessions(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => AccountInput }) input: AccountInput,
  ): Promise<AccountPayloadType> {
    return this.payload(actor, input.accountId, await this.service.endSessions(actor, requestOf(input)));
  }

  private async payload(
    reader: StaffMember,
    id: string | null,
    outcome: Outcome<AccountOutcome>,
  ): Promise<AccountPayloadType> {
    const refused = isRefusal(outcome);
    const shown = refused ? id : outcome.id;
    const account = shown === null ? null : await this.account(reader, shown);
    return { account, refusal: refused ? refusalType(outcome, reader.language) : null };
  }

  private async views(accounts: readonly ListedAccount[], reader: StaffMember): Promise<AccountType[]> {
    const windows = await this.places.windowNames(
      accounts.map(({ windowId }) => windowId),
      reader.language,
    );
    const view = async ({ waiting, ...account }: ListedAccount): Promise<AccountType> => ({
      ...account,
      windowName: windows.get(account.windowId ?? '') ?? null,
      own: account.id === reader.id,
      waiting: await this.proposals.of(waiting, reader),
    });
    return Promise.all(accounts.map(view));
  }
}

const requestOf = ({ accountId: id, version, idempotencyKey }: AccountInput) => ({
  id,
  version,
  idempotencyKey,
});

/** What GraphQL leaves out is nothing. */
const fieldsOf = ({
  name,
  nameEn,
  roles,
  departmentIds,
  regionCodes,
  windowId,
  identityNumber,
}: CreateAccountInput | ChangeAccountInput) => ({
  name,
  nameEn: nameEn ?? null,
  roles,
  departmentIds: departmentIds ?? null,
  regionCodes: regionCodes ?? null,
  windowId: windowId ?? null,
  identityNumber: identityNumber?.trim() ? normaliseIdentityNumber(identityNumber) : null,
});
