import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UploadScannerType } from '@tongban/kernel';
import type { ApplicantKind } from '@tongban/rules';
import { ApplicantKindEnum } from './applicant-kind.enum.js';

@ObjectType('Brand', { description: "The bid's colours and logo." })
export class BrandType {
  @Field(() => String, { description: 'Buttons, links, headers; #rrggbb.' })
  color!: string;

  @Field(() => String, { description: 'Text on the brand colour; #rrggbb.' })
  ink!: string;

  @Field(() => String, { description: 'Quiet background on which the brand colour is read; #rrggbb.' })
  soft!: string;

  @Field(() => String, { description: 'Address of the logo (SVG).' })
  logoUrl!: string;
}

@ObjectType('Theme', { description: 'A theme by which people browse.' })
export class ThemeType {
  @Field(() => String, { description: 'For `items(theme:)`.' })
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Name of the icon that the portal draws.' })
  icon!: string;

  @Field(() => ApplicantKindEnum, { description: 'Whose theme it is.' })
  applicantKind!: ApplicantKind;

  @Field(() => Int, { description: 'Published items under it.' })
  itemCount!: number;
}

@ObjectType('HallWindow', { description: 'A window of a service hall.' })
export class HallWindowType {
  @Field(() => String, { description: 'On the sign, e.g. A03.' })
  number!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('Hall', { description: 'A service hall (政务服务中心).' })
export class HallType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  hours!: string;

  @Field(() => String)
  telephone!: string;

  @Field(() => [HallWindowType])
  windows!: HallWindowType[];
}

@ObjectType('Site', { description: "The portal's name, brand, themes and halls." })
export class SiteType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  cityName!: string;

  @Field(() => String)
  slogan!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Text of the banner of a demonstration; null for a real city.',
  })
  demonstration!: string | null;

  @Field(() => String, { description: 'Service hotline.' })
  hotline!: string;

  @Field(() => BrandType)
  brand!: BrandType;

  @Field(() => [String], { description: 'Languages offered; the first is the default.' })
  languages!: string[];

  @Field(() => [ThemeType], { description: 'Themes for persons first, in the order of a life.' })
  themes!: ThemeType[];

  @Field(() => [HallType])
  halls!: HallType[];

  @Field(() => Int, { description: 'Largest material, in bytes.' })
  largestUpload!: number;

  @Field(() => UploadScannerType, {
    nullable: true,
    description: 'The virus scanner that materials are shown to; null where there is none.',
  })
  uploadScanner!: UploadScannerType | null;
}
