// Checks where a service would listen, with the sockets of POSIX.

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "address.h"

namespace ryft {
namespace {

// Binds a socket to `address` for a moment. gRPC lets two servers share a port, this does not.
int TryBind(const addrinfo& address) {
  const int socket = ::socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return errno;
  const int on = 1;
  // A port whose last connections are still closing is free.
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  const bool bound = ::bind(socket, address.ai_addr, address.ai_addrlen) == 0;
  // Two sockets may be bound with SO_REUSEADDR, but not both listen.
  const int error = bound && ::listen(socket, 1) == 0 ? 0 : errno;
  ::close(socket);
  return error;
}

bool HasIpv6() {
  const int socket = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket >= 0) ::close(socket);
  return socket >= 0;
}

// Whether `address` is 0.0.0.0, as IPv4 has it or as IPv6 does.
bool IsEveryIpv4(const addrinfo& address) {
  if (address.ai_family == AF_INET) {
    return reinterpret_cast<const sockaddr_in*>(address.ai_addr)->sin_addr.s_addr == htonl(INADDR_ANY);
  }
  if (address.ai_family != AF_INET6) return false;
  const in6_addr& ipv6 = reinterpret_cast<const sockaddr_in6*>(address.ai_addr)->sin6_addr;
  const unsigned char last[4] = {};
  return IN6_IS_ADDR_V4MAPPED(&ipv6) && std::memcmp(&ipv6.s6_addr[12], last, sizeof(last)) == 0;
}

absl::Status ListenError(const Address& address, int error) {
  const std::string message = absl::StrCat("can't listen on ", address.ToString(), ": ", std::strerror(error));
  switch (error) {
    case EADDRINUSE:
      return absl::AlreadyExistsError(absl::StrCat(message, "; another process, or another service, has the port"));
    case EADDRNOTAVAIL:
      return absl::InvalidArgumentError(absl::StrCat(message, "; it is not an address of this machine"));
    case EACCES:
      return absl::PermissionDeniedError(message);
    default:
      return absl::UnavailableError(message);
  }
}

}  // namespace

absl::Status CheckListen(const Address& address) {
  addrinfo hints = {};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const std::string port = absl::StrCat(address.port);
  if (const int error = ::getaddrinfo(address.host.c_str(), port.c_str(), &hints, &found); error != 0) {
    return absl::InvalidArgumentError(
        absl::StrCat("the host of ", address.ToString(), " is unknown: ", ::gai_strerror(error)));
  }
  for (const addrinfo* one = found; one != nullptr; one = one->ai_next) {
    if (!IsEveryIpv4(*one) || !HasIpv6()) continue;
    ::freeaddrinfo(found);
    return absl::InvalidArgumentError(absl::StrCat(
        "can't listen on ", address.ToString(), " alone: gRPC takes it for every IPv6 address too; say [::]:",
        address.port, " to listen on all of them, or name one address"));
  }
  // gRPC listens on those addresses of a name that this machine has, and one is enough.
  int missing = 0, taken = 0;
  bool free = false;
  for (const addrinfo* one = found; one != nullptr; one = one->ai_next) {
    switch (const int error = TryBind(*one)) {
      case 0: free = true; break;
      case EADDRNOTAVAIL:
      case EAFNOSUPPORT: missing = error; break;
      default: taken = error; break;
    }
  }
  ::freeaddrinfo(found);
  if (taken != 0) return ListenError(address, taken);
  return free ? absl::OkStatus() : ListenError(address, missing);
}

}  // namespace ryft
