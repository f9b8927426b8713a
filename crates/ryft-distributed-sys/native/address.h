// Where a service listens.

#ifndef RYFT_ADDRESS_H_
#define RYFT_ADDRESS_H_

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace ryft {

struct Address {
  std::string host;  // a name, an IPv4 address, or an IPv6 address without its brackets
  int port;

  // As gRPC reads it: host:port, with brackets around an IPv6 address.
  std::string ToString() const;
};

// Reads host:port.
absl::StatusOr<Address> ParseAddress(absl::string_view text);

// Whether a service can listen on `address` and on nothing else: an error says why it can't.
absl::Status CheckListen(const Address& address);

}  // namespace ryft

#endif  // RYFT_ADDRESS_H_
