/** Common words that the slice of WordNet lacks; a capital at the start of a sentence makes none of them a name. */
const NEWER = new Set(
  `accessibility accountability activewear additional admin affordability agentic algorithm ambient analytics anybody anyone
   anything anytime app appliance async attendee audio awesome backend backlink backup behaviour benchmark bespoke binary
   blockchain blog bookkeeping boutique browser burnout callback calorie cardio chatbot checkout codebase coding
   composable config constraint cornerstone countertop coursework coworking credential crypto curated customizable customization
   cybersecurity dashboard database dataset desktop dev downside ecommerce ecosystem electrician encryption ergonomic
   espresso everybody everyone everything exam executable favourite feedback fibre firmware font footwear forum freelancer fulltime
   gamer globally gonna grid guardrail guideline handheld headphone healthcare holistic homeowner homework hotspot hybrid
   icon iconic immersive impactful inbox influencer info informational infrastructure init inline insightful interface internet
   internship intuitive itinerary keyboard keyword laptop lawmaker lifecycle lifestyle livestream login logo mainstream
   manually metadata methodology microservice mindset minimalist mobile modular module multilingual namespace nationwide
   newsletter nonprofit offline onboarding ongoing online onsite optimization option optional outage outreach overview
   pandemic passport password payload paycheck personalization pesticide phishing pipeline playbook plugin podcast proactive
   professionalism protocol prototype proxy quantum quiz ransomware recipe remotely renewable repo reusable roadmap robot robotics
   runtime scalability scalable seamless seamlessly serverless sidebar skincare smartphone snippet something somebody software
   spacecraft spokesperson spokeswoman spreadsheet stakeholder standalone standout startup statewide storytelling strategically
   streaming stressful stylish subset sustainability sustainable tablet tech template throughput timeline timeless
   timeout toolkit traction transformative turnaround typically unmatched upfront usability vegan vegetarian venue vibe
   voicemail walkthrough warranty webinar website wellbeing widget wifi workday workflow workforce workload workplace
   workshop workspace worldwide`.split(/\s+/),
);

export const isNewerWord = (lower: string): boolean =>
  NEWER.has(lower) ||
  (lower.endsWith('s') && NEWER.has(lower.slice(0, -1))) ||
  (lower.endsWith('ies') && NEWER.has(`${lower.slice(0, -3)}y`));
