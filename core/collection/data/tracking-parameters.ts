/** Query parameters that say how a reader arrived, never which page it is. Lower case. */
export const trackingParameters: ReadonlySet<string> = new Set([
  // click identifiers
  'fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'ysclid', 'twclid', 'ttclid',
  'igshid', 'igsh', 'li_fat_id', 'epik', 'irclickid', 'srsltid', 'rb_clickid', 's_kwcid', 'ef_id', 'mibextid',
  // campaign tools
  'mc_cid', 'mc_eid', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', 'mkt_tok', 'vero_id',
  'vero_conv', 'oly_anon_id', 'oly_enc_id', 'wickedid', 'cmpid', 'campaign_id', 'campid', 'ns_campaign',
  'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee', 'smid', 'smtyp', 'ocid', 'icid', 'ito', 'cvid', 'soc_src',
  'soc_trk', 'sr_share', 'spm', 'scm', 'xtor', 'wt_mc', 'wtmc', 'wt.mc_id', 'wt_zmc', 'ncid', 'nr_email_referer',
  '__twitter_impression', '__tn__', '__xts__', 'at_medium', 'at_campaign', 'at_custom1', 'at_custom2',
  'at_custom3', 'at_custom4', 'at_link_id', 'at_link_origin', 'at_link_type', 'at_bbc_team', 'at_format',
  'at_ptr_name', 'guccounter', 'guce_referrer', 'guce_referrer_sig', 'taid', 'trk', 'trkinfo', 'hash_share',
  'share_id', 'share_from', 'shareid', 'sharetoken', 'socialreferer', 'fb_action_ids', 'fb_action_types',
  'fb_ref', 'fb_source', 'action_object_map', 'action_type_map', 'action_ref_map', 'ftag', 'feedname',
  'feedtype', 'rssfeed', 'partner_source', 'traffic_source', 'ref_src', 'ref_url', 'referrer', '_ga', '_gl',
  'ga_source', 'ga_medium', 'ga_term', 'ga_content', 'ga_campaign', 'ga_place', 'yptr', 'zanpid', 'dm_i',
]);

/** Families of such parameters. */
export const trackingPrefixes: readonly string[] = [
  'utm_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_', 'stm_', 'itm_', 'oft_', 'sc_', 'ns_', 'fb_',
];

/** Parameters that name the way only when their value does: `ref=rss` yes, `ref=12345` no. */
export const ambiguousParameters: ReadonlySet<string> = new Set([
  'ref', 'source', 'src', 'from', 'via', 'feed', 'rss', 'cmp', 'medium', 'origin', 'output', 'outputtype', 'amp',
  'partner', 'share', 'campaign',
]);

/** Parameters that only switch something on. */
export const flagParameters: ReadonlySet<string> = new Set(['amp', 'rss', 'share', 'isamp', 'm_amp']);

export const wayOfArrival: RegExp =
  /^(?:rss\w*|\w*[-_]?rss|atom|feed|feeds|feedburner|twitter|tw|x|facebook|fb|linkedin|whatsapp|telegram|instagram|reddit|e?mail|newsletter|social|share|sharing|syndication|google\w*|homepage|amp|mobile|app|web)$/i;
