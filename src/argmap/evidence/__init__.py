"""What the evidence is worth: quotations verified, and whose testimony it is."""
