// On Windows gRPC takes a port for itself alone, and says so when it can't.

#include "address.h"

namespace ryft {

absl::Status CheckListen(const Address&) { return absl::OkStatus(); }

}  // namespace ryft
