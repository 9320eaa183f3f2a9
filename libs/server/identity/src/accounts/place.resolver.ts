import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PlacesService } from '@tongban/catalogue';
import {
  BID,
  CurrentStaff,
  ForStaff,
  isRefusal,
  refusalType,
  type Language,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import { inLanguage, type Bid, type Region } from '@tongban/rules';
import { DepartmentsService } from './departments.service.js';
import {
  MoveDepartmentInput,
  PlacesPayloadType,
  PlacesType,
  SaveDepartmentInput,
  SaveHallInput,
  type RegionPlaceType,
} from './place.types.js';

/** Departments, halls and windows, for administrators. */
@Resolver()
export class PlaceResolver {
  constructor(
    private readonly service: PlacesService,
    private readonly departments: DepartmentsService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @Query(() => PlacesType, { description: 'Departments, regions and halls.' })
  @ForStaff('administrator', 'securityOfficer')
  async places(@CurrentStaff() { language }: StaffMember): Promise<PlacesType> {
    const [departments, halls] = await Promise.all([this.service.departments(), this.service.halls()]);
    return { departments, halls, regions: regionsOf(this.bid.region, null, language) };
  }

  @Mutation(() => PlacesPayloadType, {
    description: 'Changes names, telephone, address and hours of a department.',
  })
  @ForStaff('administrator')
  async saveDepartment(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => SaveDepartmentInput }) input: SaveDepartmentInput,
  ): Promise<PlacesPayloadType> {
    const { departmentId: id, version, name, idempotencyKey } = input;
    const request = {
      id,
      version,
      name,
      nameEn: input.nameEn ?? null,
      telephone: input.telephone ?? null,
      address: input.address ?? null,
      addressEn: input.addressEn ?? null,
      hours: input.hours ?? null,
      hoursEn: input.hoursEn ?? null,
      idempotencyKey,
    };
    return this.payload(actor, await this.service.saveDepartment(actor, request));
  }

  @Mutation(() => PlacesPayloadType, { description: 'Puts a department below another one, or at the top.' })
  @ForStaff('administrator')
  async moveDepartment(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => MoveDepartmentInput }) input: MoveDepartmentInput,
  ): Promise<PlacesPayloadType> {
    const { departmentId: id, parentId, idempotencyKey } = input;
    const outcome = await this.departments.move(actor, { id, parentId: parentId ?? null, idempotencyKey });
    const [proposalId = null] = isRefusal(outcome) ? [] : outcome.proposalIds;
    return { ...(await this.payload(actor, outcome)), proposalId };
  }

  @Mutation(() => PlacesPayloadType, { description: 'Changes a hall with its windows.' })
  @ForStaff('administrator')
  async saveHall(
    @CurrentStaff() actor: StaffMember,
    @Args('input', { type: () => SaveHallInput }) input: SaveHallInput,
  ): Promise<PlacesPayloadType> {
    return this.payload(actor, await this.service.saveHall(actor, input));
  }

  private async payload(actor: StaffMember, outcome: Outcome<object>): Promise<PlacesPayloadType> {
    const places = await this.places(actor);
    return isRefusal(outcome) ? { places, refusal: refusalType(outcome, actor.language) } : { places };
  }
}

const regionsOf = (region: Region, parentCode: string | null, language: Language): RegionPlaceType[] => [
  { code: region.code, parentCode, name: inLanguage(region.name, language) },
  ...(region.children ?? []).flatMap((child) => regionsOf(child, region.code, language)),
];
