import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UploadScannerType } from '@tongban/kernel';

@ObjectType('Brand', { description: "The bid's look." })
export class CounterBrandType {
  @Field(() => String, { description: '#rrggbb' })
  color!: string;

  @Field(() => String, { description: 'Text on the colour, #rrggbb.' })
  ink!: string;

  @Field(() => String, { description: 'Quiet background, #rrggbb.' })
  soft!: string;

  @Field(() => String, { description: 'Path of the logo.' })
  logoUrl!: string;
}

@ObjectType('DemoAccount', { description: 'An account of the demonstration. Its password is public.' })
export class DemoAccountType {
  @Field(() => String, { description: 'Name to log in with.' })
  username!: string;

  @Field(() => String, { description: 'Password.' })
  password!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { description: 'What this person does, in a few words.' })
  about!: string;
}

@ObjectType('UnifiedIdentity', { description: 'Logging in through an identity provider.' })
export class UnifiedIdentityType {
  @Field(() => String, { description: 'Path that leads to the provider.' })
  path!: string;

  @Field(() => Boolean, { description: 'The provider is a stand-in, which the screen has to say.' })
  standIn!: boolean;
}

@ObjectType('CounterSite', { description: 'What the counter shows before anybody has logged in.' })
export class CounterSiteType {
  @Field(() => String, { description: 'Name of the portal.' })
  name!: string;

  @Field(() => String, { description: 'Name of the city.' })
  cityName!: string;

  @Field(() => String, { nullable: true, description: 'Text of the banner of a demonstration.' })
  demonstration!: string | null;

  @Field(() => CounterBrandType, { description: 'Colours and logo.' })
  brand!: CounterBrandType;

  @Field(() => [String], { description: 'Languages offered, the first one is the default.' })
  languages!: readonly string[];

  @Field(() => UnifiedIdentityType, {
    nullable: true,
    description: 'The unified identity as a way in; null where it is not open.',
  })
  unifiedIdentity!: UnifiedIdentityType | null;

  @Field(() => [DemoAccountType], { description: 'Public accounts; none where there is no demonstration.' })
  demoAccounts!: DemoAccountType[];

  @Field(() => Int, { description: 'How often an open case should be asked for its version.' })
  pollSeconds!: number;

  @Field(() => UploadScannerType, {
    nullable: true,
    description: 'The virus scanner that materials are shown to; null where there is none.',
  })
  uploadScanner!: UploadScannerType | null;
}
