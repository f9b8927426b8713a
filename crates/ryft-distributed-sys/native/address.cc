#include "address.h"

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace ryft {
namespace {

absl::Status Invalid(absl::string_view text, absl::string_view reason) {
  return absl::InvalidArgumentError(absl::StrCat("the address \"", text, "\" can't be used: ", reason,
                                                 "; it is host:port, such as 10.0.0.1:1234, node-0:1234 or [::1]:1234"));
}

// Digits alone: absl's reader takes signs and spaces too.
bool ParsePort(absl::string_view text, int* port) {
  if (text.empty() || text.size() > 5) return false;
  for (const char character : text) {
    if (!absl::ascii_isdigit(character)) return false;
  }
  return absl::SimpleAtoi(text, port) && *port >= 1 && *port <= 65535;
}

}  // namespace

std::string Address::ToString() const {
  const bool is_ipv6 = host.find(':') != std::string::npos;
  return is_ipv6 ? absl::StrCat("[", host, "]:", port) : absl::StrCat(host, ":", port);
}

absl::StatusOr<Address> ParseAddress(absl::string_view text) {
  const size_t colon = text.rfind(':');
  if (colon == absl::string_view::npos) return Invalid(text, "it has no port");
  absl::string_view host = text.substr(0, colon);
  int port;
  if (!ParsePort(text.substr(colon + 1), &port)) return Invalid(text, "its port is not a number from 1 to 65535");
  if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
    if (host.find(':') == absl::string_view::npos || host.find_first_of("[] ,/") != absl::string_view::npos) {
      return Invalid(text, "what its brackets hold is no IPv6 address");
    }
    return Address{std::string(host), port};
  }
  if (host.empty()) return Invalid(text, "it has no host");
  for (const char character : host) {
    if (!absl::ascii_isalnum(character) && character != '.' && character != '-' && character != '_') {
      return Invalid(text, "its host is no name or address, or an IPv6 address without brackets");
    }
  }
  return Address{std::string(host), port};
}

}  // namespace ryft
