import type { WebCitizen } from './web-citizen.js';

/** Fills in the pages of 居住证申领 after the first one, up to the materials. */
export async function fillStay(citizen: WebCitizen): Promise<void> {
  const { screen } = citizen;
  await screen.write('f-stayAddress', '云溪市青岚区听泉街道听泉街21号3栋502室');
  await citizen.writeDay('f-arrivedOn', ['2026', '3', '2']);
  await screen.write('f-registerAddress', '松陂区松风街道松风路2号1栋301室');
}

/** The ground: a steady job. */
export async function fillGround(citizen: WebCitizen): Promise<void> {
  await citizen.pick('f-ground-work');
  await citizen.screen.write('f-employer', '云溪市松风物流有限公司');
  await citizen.writeDay('f-employedSince', ['2026', '3', '9']);
}

/** One child lives with the applicant. */
export async function fillFamily(citizen: WebCitizen): Promise<void> {
  await citizen.pick('f-withChildren-true');
  await citizen.screen.press('f-children-add');
  await citizen.screen.write('f-children-0-name', '尤一诺');
  await citizen.writeDay('f-children-0-birthday', ['2019', '5', '20']);
}
