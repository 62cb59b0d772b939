package org.alongside.access;

/**
 * Everything that can be done here. Who may do it is not said in code but in {@code
 * access-table.csv}; both are kept in the order of the capabilities.
 */
public enum Action {
  // web
  READ_PUBLIC_PAGE,
  // people
  SEE_OWN_ACCOUNT,
  CHANGE_OWN_ACCOUNT,
  // access
  READ_INSTALLATION_RECORD,
  SEE_ROLES,
  GIVE_ROLE,
  // organisation
  SET_UP,
  CHANGE_SETTINGS,
  // mail
  READ_DEMO_MAIL,
  // identity
  SIGN_IN,
  SIGN_OUT,
  STOP_ACTING,
  CHANGE_OWN_KEYS,
  ISSUE_SIGN_IN_CARD,
  // projects
  LIST_PROJECTS,
  CREATE_PROJECT,
  READ_PROJECT,
  READ_NAMED_PROJECT,
  READ_DRAFT_PROJECT,
  READ_PROJECT_PREVIEW,
  EDIT_PROJECT,
  STATE_LEVEL,
  CONFIRM_LEVEL,
  WRITE_MANDATE,
  AGREE_MANDATE,
  PUBLISH_PROJECT,
  NAME_PROJECT_PEOPLE,
  SHARE_PREVIEW,
  // partnerships
  FOUND_PARTNERSHIP,
  READ_PARTNERSHIP,
  TAKE_PART_IN_PARTNERSHIP,
  INVITE_TO_PARTNERSHIP,
  READ_INVITATION,
  TAKE_PLACE,
  KEEP_OWN_PLACE,
  // decisions
  LIST_DECISIONS,
  READ_DECISION,
  READ_DRAFT_DECISION,
  DRAFT_DECISION,
  CHAIR_DECISION,
  RESPOND,
  ENTER_RESPONSE
}
