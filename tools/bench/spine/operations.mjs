// What the front ends ask, cut to the fields of a list or a page.
export const list = `query ($kind: ApplicantKind) { items(applicantKind: $kind, first: 20) {
  nodes { id name summary departmentName applicantKinds taskType online instant promisedDays visits free complete } endCursor hasMore total } }`;
export const guide = `query ($id: ID!) { item(id: $id) { id name summary departmentName taskType applyOnline instant
  promised { days unit } statutory { days unit } visits free conditions materials { key name required sampleUrl }
  steps { name handler standard limit result } laws { name documentNumber clause content } questions { question answer }
  windows { name address hours telephone } } }`;
export const search = `query ($search: String) { items(search: $search, first: 20) {
  nodes { id name summary departmentName applicantKinds taskType online instant promisedDays visits free complete } endCursor hasMore total } }`;
export const mine = `{ myApplications(first: 20) { nodes { id number version itemName departmentName stage outcome
  clock { light promisedDue daysLeft } openActs savedAt submittedAt } endCursor hasMore } }`;
export const queue = `query ($search: String) { queue(view: TO_DO, search: $search, first: 20) { nodes { id number version itemName
  departmentName applicantName stage outcome light promisedDue daysLeft channel submittedAt openActs } endCursor hasMore } }`;

const application = 'application { id version number } refusal { code message fields { pointer message } }';
const caseAnswer = 'case { id version } refusal { code message }';
export const start = `mutation ($input: StartApplicationInput!) { answer: startApplication(input: $input) { ${application} } }`;
export const save = `mutation ($input: SaveDraftInput!) { answer: saveDraft(input: $input) { ${application} } }`;
export const notices = 'query ($id: ID!) { applicationNotices(applicationId: $id) { key version } }';
export const consent =
  'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { refusal { code } } }';
export const submit = `mutation ($input: SubmitInput!) { answer: submitApplication(input: $input) { ${application} } }`;
export const accept = `mutation ($input: ActInput!) { answer: acceptCase(input: $input) { ${caseAnswer} } }`;
export const review = `mutation ($input: ActInput!) { answer: startReview(input: $input) { ${caseAnswer} } }`;
export const grant = `mutation ($input: ReasonedActInput!) { answer: grantCase(input: $input) { ${caseAnswer} } }`;
