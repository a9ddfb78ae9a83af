/** The attributes of `<preconsult-chat>` that a script tag may carry as `data-…`. */
export const ATTRIBUTES =
  'questionnaire lang endpoint settings theme clinic-name clinic-phone privacy-url emergency-number urgent-number crisis-line reply-time resume event-detail allow-draft display'.split(' ');
